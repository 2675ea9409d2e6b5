import type { X509Certificate } from 'node:crypto';
import { urls } from '../../model/urls.ts';
import { dayOfSigning } from '../../seals/check-signature.ts';
import { type LogEntry, logName, logUpTo } from '../../seals/log.ts';
import { type PublicKey, readPublicKey } from '../../seals/minisign/public-key.ts';
import { isValidSignature, readSignature } from '../../seals/minisign/signature.ts';
import { readCertificates } from '../../seals/timestamp/certificate-path.ts';
import { verifyTimestamp } from '../../seals/timestamp/verify-timestamp.ts';
import { type Findings, joinFindings } from './findings.ts';
import type { SiteFiles } from './site-files.ts';

/** Whom the person who verifies trusts; what is not given is taken from the site. */
export interface Given {
  keys?: readonly PublicKey[] | undefined;
  certificates?: readonly X509Certificate[] | undefined;
}

/** Returns what is right and wrong with the signatures and time stamps of a log; `folder` is that of its policy. */
export async function verifyProofs(
  files: SiteFiles,
  folder: string,
  entries: readonly LogEntry[],
  given: Given,
): Promise<Findings> {
  const found: Partial<Findings>[] = [];
  let [signed, stamped] = ['', ''];
  const certificates = given.certificates ?? (await certificatesOf(files));
  for (const { date } of entries) {
    const log = Buffer.from(logUpTo(entries, date));
    const at = `${folder}/${date}/${logName}`;
    const own = await files.read(at);
    if (!own?.equals(log)) found.push({ wrong: [`${at} is not the log up to that revision.`] });
    const signature = await files.read(`${at}.minisig`);
    const result = signature && (await checkedSignature(files, signature.toString('utf8'), log, given.keys));
    if (result) found.push(named(result, `${at}.minisig`));
    if (result?.right) signed = date;
    const stamp = await files.read(`${at}.tsr`);
    const time = stamp && stampedAt(stamp, log, certificates);
    if (time) found.push(named(time, `${at}.tsr`));
    if (time?.right) stamped = date;
  }
  const last = entries.at(-1)?.date ?? '';
  const unsigned = `${folder}: no signature${given.keys ? ' by the given key' : ''} covers the seal of ${last}.`;
  if (signed !== last) found.push(given.keys ? { wrong: [unsigned] } : { notes: [unsigned] });
  if (stamped !== last) found.push({ notes: [`${folder}: no time stamp covers the seal of ${last}.`] });
  if (signed && !given.keys) {
    const name = urls.publicKey().slice(1);
    found.push({
      notes: [`The keys are those of the site itself, such as ${name}. Name one that you trust with --key.`],
    });
  }
  return joinFindings(found);
}

/** One sentence about a proof. */
interface Verdict {
  right?: string;
  wrong?: string;
  note?: string;
}

function named({ right, wrong, note }: Verdict, file: string): Partial<Findings> {
  const listed = (sentence: string | undefined) => (sentence === undefined ? [] : [`${file}: ${sentence}`]);
  return { right: listed(right), wrong: listed(wrong), notes: listed(note) };
}

async function checkedSignature(
  files: SiteFiles,
  text: string,
  log: Buffer,
  keys: readonly PublicKey[] | undefined,
): Promise<Verdict> {
  const signature = readSignature(text);
  if (!signature) return { wrong: 'It is not a signature of minisign.' };
  const { keyId, trustedComment } = signature;
  const key = keys ? keys.find(({ id }) => id === keyId) : await keyOf(files, keyId);
  if (!key)
    return keys
      ? { note: `It is by the key ${keyId}, which was not given.` }
      : { wrong: `It is by the key ${keyId}, which the site does not publish.` };
  if (!isValidSignature(signature, log, key))
    return { wrong: `It is not a signature of this log by the key ${keyId}.` };
  return { right: `signed with the key ${keyId} on ${dayOfSigning(trustedComment) ?? 'an unknown day'}.` };
}

async function keyOf(files: SiteFiles, id: string): Promise<PublicKey | undefined> {
  const text = (await files.read(urls.publicKeyOf(id).slice(1)))?.toString('utf8');
  return text === undefined ? undefined : readPublicKey(text);
}

async function certificatesOf(files: SiteFiles): Promise<X509Certificate[]> {
  const text = (await files.read(urls.timestampCertificates().slice(1)))?.toString('utf8') ?? '';
  try {
    return readCertificates(text);
  } catch {
    return [];
  }
}

function stampedAt(stamp: Buffer, log: Buffer, certificates: readonly X509Certificate[]): Verdict {
  try {
    return { right: `stamped at ${verifyTimestamp(stamp, log, certificates).toISOString()}.` };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}
