import type { ExistingPolicies, ExistingPolicy } from '../../../../src/importing/set/existing-policies.ts';
import { importSet } from '../../../../src/importing/set/import-set.ts';
import type { PlannedPolicy } from '../../../../src/importing/set/plan-policy.ts';
import type { SetFacts } from '../../../../src/importing/set/read-set-file.ts';
import { readImported } from '../../../../src/importing/read-imported.ts';
import { formatProblem } from '../../../../src/model/problem.ts';

const nothing = { policies: new Map(), registeredUrls: new Set<string>(), usedIds: new Set<string>() };

/** Imports Markdown files by their paths as revisions of 1 May 2024. Problems are lines. */
export function importFiles(
  texts: Record<string, string>,
  facts: Partial<SetFacts> = {},
  known: Partial<ExistingPolicies> = {},
) {
  const files = Object.entries(texts).map(([path, text]) => ({ path, shown: path, text, kind: 'markdown' as const }));
  const all = { date: '2024-05-01', publishedAt: '2024-05-01', same: new Map(), ...facts };
  const { policies, problems } = importSet(files, { ...nothing, ...known }, all);
  return { policies, problems: problems.map(formatProblem) };
}

/** Returns the text of each section of a plan below its front matter, by the name of its file. */
export function bodies({ files }: Pick<PlannedPolicy, 'files'>): Record<string, string> {
  const sections = [...files].filter(([name]) => name.endsWith('.mdx'));
  return Object.fromEntries(sections.map(([name, text]) => [name, text.replace(/^---\n.*?\n---\n\n?/s, '').trim()]));
}

/** Returns policies, each with the one revision that importing its file made. */
export function existing(policies: readonly PlannedPolicy[], date = '2024-05-01'): Partial<ExistingPolicies> {
  const entries = policies.map(({ name, title, files, policy }): [string, ExistingPolicy] => {
    const { revision, problems } = readImported({ policy: name, date }, files);
    const revisions = revision ? [revision] : [];
    return [name, { title, order: policy.order, dates: [date], revisions, problems }];
  });
  return { policies: new Map(entries) };
}
