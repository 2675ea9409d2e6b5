import { facetToken, keyToken } from './facet-token.ts';
import { nameToken } from './name-token.ts';
import { placeKey, policiesOfKeys, readPlaceKey } from './place-key.ts';
import type { SearchRecord } from './record.ts';
import { stemOf, tokensOf } from './tokens.ts';

/**
 * Returns the tokens that a record has if the company has several policies: of the policy that it is in, of those that it
 * cites, of its sections in them, and of the words and concepts of its policy's title.
 */
export function policyFacets(record: SearchRecord): string[] {
  const { policy, policyTitle = '', policyConcepts = [] } = record;
  const sections = record.sections.filter((key) => readPlaceKey(key).policy !== undefined);
  return [
    ...(policy === undefined || record.file ? [] : [keyToken('policy', policy)]),
    ...pageTokens(record),
    ...[...sections, ...policiesOfKeys(sections)].map((key) => keyToken('number', key)),
    ...(record.clause === undefined ? [] : sections.flatMap((section) => sectionTokens(section, record.clause ?? ''))),
    ...headingTokens(record),
    ...tokensOf(policyTitle).map((word) => facetToken('policytitle', stemOf(word))),
    ...policyConcepts.map((id) => facetToken('policyconcept', id)),
  ];
}

/** Returns the tokens of a page or a file of a policy; a page is also that of the policies that it replaces, and of what it states. */
function pageTokens({ kind, policy, file, replaces = [], states = [] }: SearchRecord): string[] {
  if (kind !== 'page' || policy === undefined) return [];
  const keys = file ? [placeKey(policy, file)] : [policy, ...replaces, ...states.map((fact) => placeKey(policy, fact))];
  return keys.map((key) => keyToken('page', key));
}

/** Returns the tokens of a clause's section by its heading and by its label. */
function headingTokens({ policy, clause, heading = '', label = '' }: SearchRecord): string[] {
  if (policy === undefined || clause === undefined) return [];
  const names = [heading, label].flatMap((name) => nameToken(tokensOf(name)) ?? []);
  return names.map((name) => headingToken(policy, name));
}

/** Returns the token of the sections of a policy with a heading or label, which is given as a name token. */
export function headingToken(policy: string, name: string): string {
  return keyToken('section', placeKey(policy, name));
}

/** Returns the tokens of a section, of the one above it, and of a clause in it by its ordinal. */
function sectionTokens(section: string, clause: string): string[] {
  const above = /\.[^./]*$/.test(section) ? [section.replace(/\.[^./]*$/, '')] : [];
  return [...[section, ...above].map((key) => keyToken('section', key)), clauseKeyToken(section, clause)];
}

/** Returns the token of a clause by the key of its section and its ordinal in that. */
export function clauseKeyToken(section: string, ordinal: string): string {
  return keyToken('section', `${section}p${ordinal}`);
}
