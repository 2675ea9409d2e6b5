import type { Problem } from '../model/problem.ts';
import type { Seal } from '../model/seal.ts';
import { checkLog } from '../seals/check-log.ts';
import { checkSealOrder } from '../seals/check-order.ts';
import { linesByRevision, logName, readLog } from '../seals/log.ts';
import { sealsOfLog } from '../seals/seals-of-log.ts';
import type { Trusted } from '../seals/trust.ts';
import type { ContentFile } from './content-files.ts';
import type { Seals } from './seals.ts';

/**
 * Returns the place of each sealed revision in the log of its policy, with its signatures and time stamps, and the problems of the
 * order of seals, the log and its proofs. A policy without a log has none. The files have names relative to the policy's folder.
 */
export function readSealLog(
  own: readonly ContentFile[],
  sealsFile: ContentFile | undefined,
  seals: Seals,
  trusted: Trusted | undefined,
): { seals: Map<string, Seal>; problems: Problem[] } {
  const file = own.find(({ name }) => name === logName);
  const { entries, problems } = readLog(file?.bytes.toString('utf8') ?? '', file?.path ?? '');
  const late = new Set(entries.filter((entry) => entry.late).map(({ date }) => date));
  const found = [...problems, ...checkSealOrder(seals, sealsFile?.path ?? '', late)];
  if (!file || found.length > 0) return { seals: new Map(), problems: found };
  const sealed = linesByRevision(sealsFile?.bytes.toString('utf8') ?? '');
  const places = { log: file.path, sums: sealsFile?.path ?? file.path };
  const faults = checkLog(entries, sealed, places);
  if (faults.length > 0) return { seals: new Map(), problems: faults };
  return sealsOfLog(entries, own, trusted);
}
