import { sealStrings as words } from '../strings/index.ts';
import { formatDay } from './day.ts';
import { formatRevision } from './revision-id.ts';
import type { Seal } from './seal.ts';

/** Returns in plain words what the seal of a revision proves, a sentence or two for each point, and then what it does not prove. */
export function sealInWords(seal: Seal | undefined, date: string): { proves: string[]; not: string[] } {
  if (!seal) return { proves: [words.sums], not: [words.noLog, words.never] };
  const { sealedAfter, signature, timestamp } = seal;
  const through = (of: string) => (of === date ? undefined : formatRevision(of));
  return {
    proves: [
      words.sums,
      words.depends,
      ...(signature ? [words.signed(signature.keyId, through(signature.revision))] : []),
      ...(timestamp
        ? [
            words.stamped({
              time: timestamp.at.slice(11, 19),
              day: formatDay(timestamp.at.slice(0, 10)),
              authority: timestamp.authority,
              through: through(timestamp.revision),
            }),
          ]
        : []),
    ],
    not: [
      ...(sealedAfter ? [words.late(formatRevision(sealedAfter))] : []),
      signature ? words.signedOn(formatDay(signature.on)) : words.notSigned,
      ...(timestamp ? [] : [words.notStamped]),
      words.never,
    ],
  };
}
