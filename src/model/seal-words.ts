import { formatDay } from './day.ts';
import { formatRevision } from './revision-id.ts';
import type { Seal } from './seal.ts';

/** Returns in plain words what the seal of a revision proves, a sentence or two for each point, and then what it does not prove. */
export function sealInWords(seal: Seal | undefined, date: string): { proves: string[]; not: string[] } {
  const files = 'A source file that differs in one byte from the one that was sealed fails the check.';
  if (!seal) {
    return {
      proves: [files],
      not: [`Its seals have no log yet, and nobody has signed them: ${whoever('the files')}`, ...never],
    };
  }
  const { sealedAfter, signature, timestamp } = seal;
  const through = (of: string) => (of === date ? '' : `, through the seal of the revision of ${formatRevision(of)}`);
  const late = sealedAfter
    ? [
        `It was sealed after the revision of ${formatRevision(sealedAfter)}, although its own date is earlier: that date is only what the company says.`,
      ]
    : [];
  return {
    proves: [
      files,
      'Its head depends on every seal before it. If you noted the head, nobody can change, remove or insert one of them unnoticed by you.',
      ...(signature
        ? [`It is signed with the key ${signature.keyId}, on ${formatDay(signature.on)}${through(signature.revision)}.`]
        : []),
      ...(timestamp
        ? [
            `It existed at ${timestamp.at.slice(11, 19)} UTC on ${formatDay(timestamp.at.slice(0, 10))}, as a time stamp of ${timestamp.authority} attests${through(timestamp.revision)}.`,
          ]
        : []),
    ],
    not: [
      ...late,
      ...(signature ? [] : [`It is not signed: ${whoever('this site')}`]),
      ...(timestamp ? [] : ['It has no time stamp: when it was sealed is only what the company says.']),
      ...never,
    ],
  };
}

function whoever(what: string): string {
  return `whoever can change ${what} can make another seal, which only an older copy would contradict.`;
}

const never = ['No seal proves that a text is true, or that the company does what it says.'];
