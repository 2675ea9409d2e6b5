import type { PlannedPolicy } from '../importing/set/plan-policy.ts';
import { policyFolders } from '../library/read-policies.ts';
import { pluralize } from '../model/pluralize.ts';
import { folderOf } from '../model/urls.ts';
import { hasCompany, nameCompany } from './company-file.ts';

/** Returns what an import does with a file, as lines: the policy, what the import reports of it, and its sections. */
export function planLines({ shown, ...plan }: PlannedPolicy, date: string): string[] {
  const { name, title, hasTitle, outcome, policy, sections, notes } = plan;
  const titled = `“${title}”${hasTitle ? '' : ' (the file has no title)'}`;
  if (outcome.kind === 'unchanged') {
    return [`${shown}: ${titled}, ${folderOf(name)}/, is as in the revision of ${outcome.since}: no new revision.`];
  }
  const about =
    outcome.kind === 'new'
      ? [policy.kind ?? 'policy', ...(policy.order === undefined ? [] : [`order ${policy.order}`])]
      : ['new revision'];
  return [
    `${shown}: ${titled}, ${folderOf(name)}/${date}/, ${[...about, pluralize(sections.length, 'section')].join(', ')}`,
    ...notes.map((note) => `  ${note}`),
    ...sections.map(({ number, label, title, id }) => `  ${number} ${label ? `[${label}] ` : ''}${title} (${id}.mdx)`),
  ];
}

/** Returns what to do when the drafts of a set are written, or `undefined` if there are none. */
export function nextAfterSet(content: string, date: string, drafts: readonly PlannedPolicy[]): string | undefined {
  const [only, ...others] = drafts;
  if (!only) return undefined;
  if (!hasCompany(content)) return nameCompany;
  const isOne = policyFolders(content).length === 1;
  const revision = isOne || others.length > 0 ? date : `${only.name} ${date}`;
  const at = others.length > 0 ? '/policies/' : `/${folderOf(only.name)}/${date}/`;
  const all = others.length > 0 ? ' --all' : '';
  return `read ${others.length > 0 ? 'them' : 'it'} at ${at} with PREVIEW=${revision.replace(' ', '/')} npm run dev, then npm run seal -- ${revision}${all}.`;
}
