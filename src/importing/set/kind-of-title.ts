import type { PolicyKind } from '../../schemas/policy.ts';

/** Returns the kind of document that a title names, such as a procedure for “Patching procedure”, or `undefined` if it names none. */
export function kindOfTitle(title: string): PolicyKind | undefined {
  // what follows says what it is about: “Policy on agreements”
  const [head = ''] = title.split(/\s(?:of|for|on|and|to|in|with)\s|[:–—(]|\s-\s/i);
  const named = [...head.matchAll(kinds)].at(-1)?.[0].toLowerCase();
  // alone it is a part of something else: “Addendum and references”
  return named === undefined || (named === 'addendum' && head.trim().toLowerCase() === named)
    ? undefined
    : kindOf[named];
}

const kindOf: Readonly<Record<string, PolicyKind>> = {
  policy: 'policy',
  policies: 'policy',
  procedure: 'procedure',
  procedures: 'procedure',
  standard: 'standard',
  standards: 'standard',
  terms: 'terms',
  agreement: 'agreement',
  addendum: 'agreement',
};

const kinds = new RegExp(`\\b(?:${Object.keys(kindOf).join('|')})\\b`, 'gi');
