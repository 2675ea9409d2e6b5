import { type ContentFile, filesOfPolicy } from '../../library/content-files.ts';
import type { Company, Library } from '../../library/library-types.ts';
import { sealsName } from '../../library/seals.ts';
import { folderOf, urls } from '../../model/urls.ts';
import { linesByRevision, logName, logUpTo, readLog } from '../../seals/log.ts';
import { publicKeyFile, readPublicKey } from '../../seals/minisign/public-key.ts';
import type { SealedFile } from '../sealed-files.ts';

/** The endings of the proofs beside a log, by those of the files in the content. */
const proofs = { minisig: `${logName}.minisig`, tsr: `${logName}.tsr` } as const;

/** Returns the downloads with which a reader verifies all seals: those of each policy, the log of each revision, and the keys. */
export function sealDownloads({ company, policies }: Library, sources: readonly ContentFile[]) {
  const keys = keyFiles(company).map(({ name, make }) => ({ path: `/.well-known/${name}`, make }));
  return [
    ...keys,
    ...policies.flatMap(({ id, revisions }) => {
      const own = filesOfPolicy(sources, id);
      const last = readLog(textOf(own, logName), '').entries.at(-1)?.date;
      const whole = [
        ...(textOf(own, sealsName) ? [{ name: sealsName, make: () => Buffer.from(textOf(own, sealsName)) }] : []),
        ...(last ? logFiles(own, last) : []),
      ].map(({ name, make }) => ({ path: `/${folderOf(id)}/${name}`, make }));
      const each = revisions
        .filter(({ seal }) => seal)
        .flatMap((revision) =>
          logFiles(own, revision.date).map(({ name, make }) => ({ path: urls.sealedFile(revision, name), make })),
        );
      return [...whole, ...each];
    }),
  ];
}

/** Returns the files of a policy's log as it was when a revision was sealed: the log, its signature and its time stamp. */
function logFiles(own: readonly ContentFile[], date: string): SealedFile[] {
  const { entries } = readLog(textOf(own, logName), '');
  const beside = Object.entries(proofs).flatMap(([ending, name]) => {
    const file = own.find((one) => one.name === `${date}.${ending}`);
    return file ? [{ name, make: () => file.bytes }] : [];
  });
  return [{ name: logName, make: () => Buffer.from(logUpTo(entries, date)) }, ...beside];
}

/** Returns the files with which an evidence pack proves the seal of a revision; none if its policy has no log. */
export function packedProofs(company: Company, own: readonly ContentFile[], date: string): SealedFile[] {
  const dates = readLog(textOf(own, logName), '').entries.map((entry) => entry.date);
  if (!dates.includes(date)) return [];
  const before = new Set(dates.slice(0, dates.indexOf(date) + 1));
  const lines = linesByRevision(textOf(own, sealsName)).filter((one) => before.has(one.date));
  const sums = lines.flatMap((one) => one.lines.map((line) => `${line}\n`)).join('');
  return [{ name: sealsName, make: () => Buffer.from(sums) }, ...logFiles(own, date), ...keyFiles(company)];
}

/** Returns the public keys of a company, that in use also as `minisign.pub`, and the certificates of its time-stamp authorities. */
function keyFiles({ signingKeys, timestampAuthorities }: Company): SealedFile[] {
  const keys = signingKeys.flatMap(({ key, until }) => {
    const read = readPublicKey(key);
    return read ? [{ read, until }] : [];
  });
  const inUse = keys.find(({ until }) => until === undefined) ?? keys.at(-1);
  const named = keys.map(({ read }) => ({ name: `minisign-${read.id}.pub`, read }));
  const all = inUse ? [{ name: 'minisign.pub', read: inUse.read }, ...named] : [];
  const certificates = timestampAuthorities.map(({ certificate }) => `${certificate}\n`).join('');
  return [
    ...all.map(({ name, read }) => ({ name, make: () => Buffer.from(publicKeyFile(read)) })),
    ...(certificates ? [{ name: 'tsa.pem', make: () => Buffer.from(certificates) }] : []),
  ];
}

/** Returns the text of a file with LF line endings; empty if there is none. */
function textOf(own: readonly ContentFile[], name: string): string {
  return (own.find((file) => file.name === name)?.bytes.toString('utf8') ?? '').replaceAll('\r\n', '\n');
}
