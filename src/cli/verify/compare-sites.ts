import { readSeals, sealsName } from '../../library/seals.ts';
import { folderOf } from '../../model/urls.ts';
import { pluralize } from '../../model/pluralize.ts';
import { checkGrows } from '../../seals/grows.ts';
import { logName, readLog } from '../../seals/log.ts';
import { type Findings, forEach, joinFindings } from './findings.ts';
import { isInside, type SiteFiles } from './site-files.ts';

/** Returns which files of a site differ from those of a build in a folder, and which only one of them has. */
export async function compareWithBuild(files: SiteFiles, build: SiteFiles): Promise<Findings> {
  const own = build.list?.() ?? [];
  const listed = files.list?.() ?? (await namesListed(files));
  const all = [...new Set([...own, ...listed])].sort();
  const faults = await forEach(all, async (name) => {
    const [one, other] = await Promise.all([files.read(name), build.read(name)]);
    if (!one) return `${name} is only in ${build.name}.`;
    if (!other) return `${name} is only in ${files.name}.`;
    return one.equals(other) ? undefined : `${name} differs from that in ${build.name}.`;
  });
  const wrong = faults.flatMap((fault) => fault ?? []);
  const right = wrong.length === 0 ? [`${pluralize(all.length, 'file')} as in ${build.name}.`] : [];
  return joinFindings([{ right, wrong }]);
}

/** Returns the names in a site's `SHA256SUMS` of all files; none if it has no such file. */
async function namesListed(files: SiteFiles): Promise<string[]> {
  const text = (await files.read(sealsName))?.toString('utf8') ?? '';
  return [...readSeals(text, sealsName).seals.keys()].map((name) => name.replace(/^\.\//, '')).filter(isInside);
}

/** Returns what the seals of a site, their signatures and time stamps lack of those of the live site, which they may only add to. */
export async function compareWithLive(
  files: SiteFiles,
  live: SiteFiles,
  policies: readonly string[],
): Promise<Findings> {
  const names = policies.flatMap((policy) => [sealsName, logName].map((name) => `${folderOf(policy)}/${name}`));
  const problems = await forEach(names, async (name) => {
    const before = (await live.read(name))?.toString('utf8');
    if (before === undefined) return [];
    const text = (await files.read(name))?.toString('utf8') ?? '';
    return checkGrows(text, name, { name: live.name, text: before });
  });
  const proofs = await forEach(policies, (policy) => proofsLost(files, live, folderOf(policy)));
  const grown = problems.flat().map(({ path, line, message }) => `${path}, line ${line}: ${message}`);
  const wrong = [...grown, ...proofs.flat()];
  const right = wrong.length === 0 ? [`Every seal of ${live.name} is here.`] : [];
  return joinFindings([{ right, wrong }]);
}

/** Returns a sentence for each signature and time stamp of a policy that the live site has and a site does not. */
async function proofsLost(files: SiteFiles, live: SiteFiles, folder: string): Promise<string[]> {
  const log = (await live.read(`${folder}/${logName}`))?.toString('utf8') ?? '';
  const at = readLog(log, logName).entries.flatMap(({ date }) =>
    ['minisig', 'tsr'].map((ending) => `${folder}/${date}/${logName}.${ending}`),
  );
  const lost = await forEach(at, async (name) => {
    const [before, now] = await Promise.all([live.read(name), files.read(name)]);
    return before && !now ? `${name} is missing; ${live.name} has it.` : undefined;
  });
  return lost.flatMap((sentence) => sentence ?? []);
}
