import type { Library, Policy } from '../../library/library-types.ts';
import { formatDay } from '../../model/day.ts';
import { inForceFrom } from '../../model/in-force.ts';
import type { Revision } from '../../model/policy.ts';
import { formatRevision } from '../../model/revision-id.ts';
import { urls } from '../../model/urls.ts';
import { policiesInForce } from '../policy-basis.ts';
import { remarksInWords, withdrawalRemarks } from '../standing.ts';
import type { PackPlace } from './packs.ts';
import {
  answersNotice,
  certificatesNotice,
  listFiles,
  processorsNotice,
  proofFolder,
  sourceFolder,
  verifyFiles,
} from './readme.ts';
import type { PackFile } from './zip-files.ts';

/** Returns the files that the folder of each policy has, for their descriptions: the log of seals if one of them has it. */
function filesOfEach(revisions: readonly Revision[]): PackFile[] {
  const proofs = revisions.some(({ seal }) => seal) ? [`${proofFolder}…`] : [];
  const names = ['policy.pdf', 'policy.json', 'policy.csv', 'policy.md', `${sourceFolder}…`, ...proofs];
  return names.map((name) => ({ name, content: '' }));
}

/**
 * Returns the `README.txt` of everything in force on a day: a table of contents, the files, and how to verify them. `files` are
 * those beside the folders of the policies.
 */
export function inForceReadme(
  library: Library,
  revisions: readonly Revision[],
  files: readonly PackFile[],
  { absolute, day }: PackPlace,
): string {
  const { company, policies } = library;
  const contents = policies.flatMap((policy) => {
    const revision = revisions.find((one) => one.policy === policy.id);
    return revision ? [entryOf(policy, revision, policies, { absolute, day })] : [];
  });
  return `${company.legalName}
Everything in force on ${formatDay(day)}
${absolute(urls.policies())}

POLICIES

${contents.length > 0 ? contents.join('\n\n') : '  None is in force.'}
${toCome(library, revisions, day)}
FILES

In the folder of each policy:

${listFiles(filesOfEach(revisions), [])}

Here:

${listFiles(files)}
${verifyFiles}
That the sources of a policy are the ones which were sealed, in its folder:

  cd sources && sha256sum -c SHA256SUMS

The sums must be those that are published beside its permalink, with SHA256SUMS at the end.
${answersNotice(files)}${certificatesNotice(files, day)}${processorsNotice(files)}`;
}

/** Returns the folder of a policy in the pack: `policies/access-control/`. */
export function packFolder(policy: string): string {
  return `policies/${policy}/`;
}

function entryOf(
  policy: Policy,
  revision: Revision,
  policies: readonly Policy[],
  { absolute, day }: PackPlace,
): string {
  const { version, owner } = revision;
  return [
    `  ${policy.title}`,
    `    Folder: ${packFolder(policy.id)}`,
    ...(version ? [`    Version: ${version}`] : []),
    `    Revision of ${formatRevision(revision.date)}`,
    `    In force since: ${formatDay(inForceFrom(revision))}`,
    ...(owner ? [`    Owner: ${owner}`] : []),
    ...withdrawalRemarks(policy, policies, day).map((remark) => `    ${remarksInWords([remark])}`),
    `    ${absolute(urls.revision(revision))}`,
  ].join('\n');
}

/** Returns the revisions that are published and not in force yet, which the answers quote already. */
function toCome(library: Library, revisions: readonly Revision[], day: string): string {
  const coming = policiesInForce(library, day).filter(({ current }) => !revisions.includes(current));
  if (coming.length === 0) return '';
  const lines = coming.map(({ title, current }) => `  ${title}: from ${formatDay(inForceFrom(current))}`);
  return `
NOT IN FORCE YET

The answers quote the newest revision of each policy. These are not in force yet:

${lines.join('\n')}
`;
}
