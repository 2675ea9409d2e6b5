import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { displayPath } from '../library/content-files.ts';
import { policyFolders } from '../library/read-policies.ts';
import { replaceFile } from '../library/replace-file.ts';
import { folderOf } from '../model/urls.ts';
import { logName, logUpTo, readLog } from '../seals/log.ts';
import { readSecretKey } from '../seals/minisign/secret-key.ts';
import { signFile } from '../seals/minisign/signature.ts';
import { readTimestamp } from '../seals/timestamp/read-timestamp.ts';
import { timestampRequest } from '../seals/timestamp/request.ts';
import { refuse } from './report.ts';
import { logText } from './seal-log.ts';

/** With what seals are proved: the file of a secret key, and the URL of a time-stamp authority. */
export interface Proofs {
  key?: string | undefined;
  timestamp?: string | undefined;
}

/** A seal to prove: a policy and the id of a revision in its log. */
interface Sealed {
  policy: string;
  date: string;
}

/** Returns the last seal in the log of each policy, or of the one that is named. If there is none, exits with code 1. */
export function lastSeals(folder: string, named: string | undefined): Sealed[] {
  const policies = policyFolders(folder).filter((policy) => named === undefined || policy === named);
  const last = policies.flatMap((policy) => {
    const entry = readLog(logText(folder, policy), '').entries.at(-1);
    return entry ? [{ policy, date: entry.date }] : [];
  });
  if (last.length === 0) refuse('There is no log of seals yet. Begin one with npm run seal -- --log.');
  return last;
}

/**
 * Signs the log up to each of some revisions, and has it stamped by a time-stamp authority, and writes both beside the log. If that is not
 * possible, exits with code 1.
 */
export async function proveSeals(
  folder: string,
  seals: readonly Sealed[],
  { key, timestamp }: Proofs,
  password: string | undefined,
): Promise<void> {
  const signer = key === undefined ? undefined : secretKeyOrExit(key, password);
  for (const { policy, date } of seals) {
    const log = Buffer.from(logUpTo(readLog(logText(folder, policy), '').entries, date));
    if (log.length === 0) refuse(`The log has no seal of the revision of ${date}. Run npm run seal -- --log first.`);
    const file = path.join(folder, folderOf(policy), date);
    if (signer) {
      const comments = {
        untrusted: `signature from minisign secret key ${signer.publicKey.id}`,
        trusted: `timestamp:${Math.floor(Date.now() / 1000)}\tfile:${logName}\thashed\t${folderOf(policy)}/${date}`,
      };
      replaceFile(`${file}.minisig`, signFile(log, signer, comments));
      console.log(`${displayPath(`${file}.minisig`)} is signed with the key ${signer.publicKey.id}.`);
    }
    if (timestamp === undefined) continue;
    const stamp = await requestTimestamp(timestamp, log);
    replaceFile(`${file}.tsr`, stamp);
    console.log(`${displayPath(`${file}.tsr`)} has a time stamp of ${readTimestamp(stamp).at.toISOString()}.`);
  }
}

function secretKeyOrExit(file: string, password: string | undefined) {
  try {
    return readSecretKey(readFileSync(file, 'utf8'), password);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code !== undefined;
    refuse(
      `${file} ${isMissing ? 'cannot be read' : 'cannot sign'}: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** Returns the response of a time-stamp authority. If it refuses or cannot be reached, exits with code 1. */
async function requestTimestamp(url: string, log: Buffer): Promise<Buffer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: new Uint8Array(timestampRequest(log, randomBytes(8))),
      signal: AbortSignal.timeout(30_000),
    });
    if (!response.ok) throw new Error(`it responds with status ${response.status}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    readTimestamp(bytes);
    return bytes;
  } catch (error) {
    refuse(`${url} gives no time stamp: ${reasonOf(error)}. Nothing was written for it.`);
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, '');
}
