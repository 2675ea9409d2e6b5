import type { Problem } from '../model/problem.ts';
import type { Seal, SealSignature, SealTimestamp } from '../model/seal.ts';
import { sealedAfter } from './check-order.ts';
import { checkSignature, type ProofResult } from './check-signature.ts';
import { checkTimestamp } from './check-timestamp.ts';
import { type LogEntry, logUpTo } from './log.ts';
import type { Trusted } from './trust.ts';

/** A file beside the log: its name, its path as problems show it and its bytes. */
interface ProofFile {
  name: string;
  path: string;
  bytes: Buffer;
}

/**
 * Returns the seal of each revision of a log that was checked, and a problem for each signature and time stamp in the files that is
 * not valid. A signature or a time stamp covers the seals before it too. Without `trusted`, none is checked, and none counts.
 */
export function sealsOfLog(
  entries: readonly LogEntry[],
  files: readonly ProofFile[],
  trusted: Trusted | undefined,
): { seals: Map<string, Seal>; problems: Problem[] } {
  const problems: Problem[] = [];
  const [signatures, timestamps] = [new Map<string, SealSignature>(), new Map<string, SealTimestamp>()];
  for (const file of trusted ? files : []) {
    const [, date = '', kind] = /^([^/]+)\.(minisig|tsr)$/.exec(file.name) ?? [];
    if (!kind || !trusted) continue;
    const keep = <Proof>(
      kept: Map<string, Proof>,
      result: ProofResult<Proof>,
      rule: 'seal-signature' | 'seal-timestamp',
    ) => {
      if ('valid' in result) kept.set(date, result.valid);
      else problems.push({ path: file.path, line: 1, column: 1, rule, ...result });
    };
    const log = logUpTo(entries, date);
    const text = () => file.bytes.toString('utf8');
    if (log === '') problems.push(ofNoSeal(file.path, date));
    else if (kind === 'minisig')
      keep(signatures, checkSignature(text(), log, date, trusted.signingKeys), 'seal-signature');
    else keep(timestamps, checkTimestamp(file.bytes, log, date, trusted.timestampAuthorities), 'seal-timestamp');
  }
  const after = sealedAfter(entries.map(({ date }) => date));
  const seals = new Map<string, Seal>();
  entries.forEach(({ head, date }, index) => {
    const later = entries.slice(index);
    const nearest = <Proof>(proofs: ReadonlyMap<string, Proof>) =>
      later.map((entry) => proofs.get(entry.date)).find((proof) => proof !== undefined);
    const proofs = { signature: nearest(signatures), timestamp: nearest(timestamps) };
    seals.set(date, { head, position: index + 1, sealedAfter: after.get(date), ...proofs });
  });
  return { seals, problems };
}

function ofNoSeal(path: string, date: string): Problem {
  return {
    ...{ path, line: 1, column: 1, rule: 'seal-signature' },
    message: `The log has no seal of a revision of ${date}.`,
    hint: 'Remove the file, or restore seals.txt from version control.',
  };
}
