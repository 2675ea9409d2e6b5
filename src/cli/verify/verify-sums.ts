import { readSeals, sealsName } from '../../library/seals.ts';
import { pluralize } from '../../model/pluralize.ts';
import { urls } from '../../model/urls.ts';
import { sha256 } from '../../seals/digest.ts';
import { type Findings, forEach, joinFindings } from './findings.ts';
import { originalOf, unpacksTo } from './compressed-copies.ts';
import { isInside, type SiteFiles } from './site-files.ts';
import { rememberLinks } from './unlisted-links.ts';

/** Returns what differs between the files in a folder of a site and its `SHA256SUMS`; `folder` is empty or ends with a slash. */
export async function verifySums(files: SiteFiles, folder: string, text: string): Promise<Findings> {
  const place = `${folder}${sealsName}`;
  const { seals, problems } = readSeals(text, place);
  const wrong = problems.map(({ line, message }) => `${place}, line ${line}: ${message}`);
  const checked = await forEach([...seals], async ([name, { hash }]) => {
    const file = name.replace(/^\.\//, '');
    if (!isInside(file)) return `${place} names ${name}, which is not in the site.`;
    const bytes = await files.read(folder + file);
    if (!bytes) return `${folder}${file} is missing.`;
    if (sha256(bytes) !== hash) return `${folder}${file} differs from its SHA-256 in ${place}.`;
    const original = originalOf(name);
    const own = original === undefined ? undefined : seals.get(original);
    return own && !unpacksTo(name, bytes, own.hash)
      ? `${folder}${file} is not a compressed copy of ${folder}${originalOf(file)}: browsers get another content than other programs.`
      : undefined;
  });
  const faults = [...wrong, ...checked.filter((fault) => fault !== undefined)];
  const right = faults.length === 0 ? [`${place}: ${pluralize(seals.size, 'file')} as listed.`] : [];
  return { right, wrong: faults, notes: [] };
}

const home = 'index.html';

/** Files that programs ask for although no page links to them. */
const wellKnown = [
  '404.html',
  'robots.txt',
  'llms.txt',
  'feed.xml',
  'sitemap-index.xml',
  ...[urls.securityTxt(), urls.publicKey(), urls.timestampCertificates()].map((url) => url.slice(1)),
];

/** Returns what differs between the files of a site and the `SHA256SUMS` of all of them, if it has one. */
export async function verifyAllFiles(files: SiteFiles): Promise<Findings> {
  const text = (await files.read(sealsName))?.toString('utf8');
  if (text === undefined)
    return joinFindings([
      { notes: ['The site has no SHA256SUMS of all its files; only the sealed ones were verified.'] },
    ]);
  const listed = new Set([...readSeals(text, sealsName).seals.keys()].map((name) => name.replace(/^\.\//, '')));
  const sums = joinFindings([listed.has(home) ? {} : { wrong: [`${home} is not in ${sealsName}.`] }]);
  if (files.list) {
    const extra = files.list().filter((file) => ![sealsName, home].includes(file) && !listed.has(file));
    const wrong = extra.map((file) => `${file} is not in ${sealsName}.`);
    return joinFindings([sums, await verifySums(files, '', text), { wrong }]);
  }
  const linked = rememberLinks(files);
  const found = await verifySums(linked.files, '', text);
  const asked = wellKnown.filter((file) => !listed.has(file));
  const served = await forEach(asked, async (file) => ((await files.read(file)) ? file : undefined));
  const wrong = [
    ...served.flatMap((file) => (file === undefined ? [] : `${file} is not in ${sealsName}.`)),
    ...linked.unlisted(new Set([...listed, sealsName, ...asked])),
  ];
  const unseen = `Files on the server that ${sealsName} does not list, and no page links to, cannot be seen from outside.`;
  return joinFindings([sums, found, { wrong, notes: [unseen] }]);
}
