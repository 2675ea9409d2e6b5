import type { SiteFiles } from '../../../../src/cli/verify/site-files.ts';
import { sha256 } from '../../../../src/seals/digest.ts';
import { formatLog, linesByRevision, logOf, logUpTo } from '../../../../src/seals/log.ts';
import { publicKeyFile, publicKeyLine, type PublicKey } from '../../../../src/seals/minisign/public-key.ts';
import { makeSecretKey, readSecretKey } from '../../../../src/seals/minisign/secret-key.ts';
import { signFile } from '../../../../src/seals/minisign/signature.ts';

/** The files of a site by name, as a test changes them. */
export type Files = Map<string, Buffer>;

const secret = makeSecretKey();

/** The key that signs the tiny site. */
export const siteKey: PublicKey & { line: string } = { ...secret.publicKey, line: publicKeyLine(secret.publicKey) };

/** A site with a policy of two revisions that are sealed, logged and signed, and a list of all its files. */
export function tinySite({ dates = ['2024-05-01', '2025-01-01'] } = {}): Files {
  const files: Files = new Map();
  const put = (name: string, text: string | Buffer) => files.set(name, Buffer.from(text));
  const sources = dates.map((date) => ({ date, name: `${date}/scope.mdx`, text: `Scope of ${date}.\n` }));
  const sums = sources.map(({ name, text }) => `${sha256(text)}  ${name}\n`).join('');
  const log = logOf(linesByRevision(sums));
  const links = dates.map((date) => `<a href="/policy/${date}/?a&amp;b#s1">`).join('');
  put('index.html', `${links}<a href="https://example.com/none"><a href="SHA256SUMS"><a href="#top">`);
  put('data/policies.json', JSON.stringify({ policies: [{ id: 'policy' }] }));
  put('policy/SHA256SUMS', sums);
  put('policy/seals.txt', formatLog(log));
  put(`.well-known/minisign-${siteKey.id}.pub`, publicKeyFile(siteKey));
  for (const { date, name, text } of sources) {
    put(`policy/${name}`, text);
    put(`policy/${date}/index.html`, `<code>${log.find((entry) => entry.date === date)?.head}</code>`);
    put(`policy/${date}/seals.txt`, logUpTo(log, date));
    put(`policy/${date}/seals.txt.minisig`, signatureOf(logUpTo(log, date)));
  }
  return files;
}

/** A signature of a log by the key of the site, with a comment at the end of the usual one. */
export function signatureOf(log: string, comment = 'file:seals.txt'): string {
  const trusted = `timestamp:${Date.parse('2026-02-01') / 1000}\t${comment}`;
  return signFile(Buffer.from(log), readSecretKey(secret.file), { untrusted: 'x', trusted });
}

/** Adds a `SHA256SUMS` of all files. */
export function withAllSums(files: Files): Files {
  const lines = [...files].map(([name, bytes]) => `${sha256(bytes)}  ./${name}\n`);
  return new Map([...files, ['SHA256SUMS', Buffer.from(lines.join(''))]]);
}

/** The files of a site as a folder has them. */
export function asFolder(files: Files, name = 'dist'): SiteFiles {
  return { name, read: async (file) => files.get(file), list: () => [...files.keys()].sort() };
}

/** The files of a site as a server has them: a page is its folder, and nothing lists the files. */
export function asServer(files: Files, name = 'https://trust.example.com/'): SiteFiles {
  return { name, read: async (file) => files.get(file.endsWith('/') ? `${file}index.html` : file) };
}
