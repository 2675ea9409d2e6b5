import { basename } from 'node:path';
import { parse } from 'yaml';
import type { Problem } from '../../model/problem.ts';
import { mainPolicy } from '../../model/urls.ts';
import { finishImport, nameSections } from '../import-policy.ts';
import type { ExistingPolicies } from './existing-policies.ts';
import { type PlannedPolicy, planPolicy } from './plan-policy.ts';
import { policyNames } from './policy-names.ts';
import { readSetFile, type SetFacts, type SetFile } from './read-set-file.ts';
import { existingPlaces, importedPlaces, otherPlaces } from './set-places.ts';
import { dateProblem, documentProblems, nameProblems, pairProblem } from './set-problems.ts';

/** What an import of a set would write. It must not be written if it has problems. */
export interface SetImport {
  policies: PlannedPolicy[];
  problems: Problem[];
}

/** Converts the files of a set, each to a policy, in which links between the files are links to sections. */
export function importSet(files: readonly SetFile[], known: ExistingPolicies, facts: SetFacts): SetImport {
  const { boldHeadings } = facts;
  const none = { existingSections: [], registeredUrls: known.registeredUrls, usedIds: known.usedIds, boldHeadings };
  const titleOf = (file: SetFile) => nameSections([file], none).outlined.title;
  const names = facts.name
    ? [facts.name]
    : policyNames(
        files.map((file) => ({ path: file.path, titleOf: () => titleOf(file) })),
        [...known.policies.keys()],
      );
  const shown = files.map((file) => file.shown);
  const early = [...nameProblems(names, shown), ...samePolicyProblems(names, shown, facts)];
  const broken = names.flatMap((name) => known.policies.get(name)?.problems ?? []);
  if (early.length + broken.length > 0) return { policies: [], problems: [...early, ...broken] };
  const [first, ...rest] = files;
  const read =
    facts.name && first
      ? [readSetFile([first, ...rest], facts.name, files, known, facts)]
      : files.map((file, index) => readSetFile([file], names[index] ?? '', files, known, facts));
  const ready = read.filter((one) => 'read' in one);
  const linked = [
    ...ready.map(({ file, name, title, read }) => importedPlaces(file.path, name, title, read)),
    ...[...known.policies].flatMap(([name, { title, revisions }]) =>
      names.includes(name) ? [] : existingPlaces(name, title, revisions.at(-1)?.sections ?? []),
    ),
  ];
  const urls = new Set(known.registeredUrls);
  const ids = new Set(known.usedIds);
  const orders = newOrders(names, known);
  const planned = ready.map(({ file, name, title, hasTitle, source, read }) => {
    const options = { source, registeredUrls: urls, usedIds: ids };
    const imported = finishImport(read, options, otherPlaces(linked, file.path));
    const existing = known.policies.get(name);
    const revision = { publishedAt: facts.publishedAt, source, summary: facts.summary };
    const plan = planPolicy({
      ...{ shown: file.shown, name, date: facts.date, title, hasTitle, imported, existing, facts: revision },
      order: orders.get(name),
    });
    for (const [file, text] of plan.references) {
      ids.add(basename(file, '.yaml'));
      urls.add((parse(text) as { url: string }).url);
    }
    const late = existing && plan.outcome.kind === 'revision' && dateProblem(name, facts.date, existing, file.shown);
    const pairs = imported.unknownPairs.map((pair) => pairProblem(facts.name ? pair : `${name}:${pair}`, file.shown));
    return { plan, problems: [...documentProblems(imported, file.shown), ...pairs, ...(late ? [late] : [])] };
  });
  const unread = read.flatMap((one) => ('problem' in one ? one.problem : []));
  return {
    policies: planned.map(({ plan }) => plan),
    problems: [...unread, ...planned.flatMap(({ problems }) => problems)],
  };
}

/** Returns the places in lists of the policies that are new, after those that exist; none if those have none. */
export function newOrders(
  names: readonly string[],
  { policies }: Pick<ExistingPolicies, 'policies'>,
): Map<string, number> {
  const existing = [...policies].flatMap(([name, { order }]) => (name === mainPolicy ? [] : [order]));
  const known = existing.filter((order) => order !== undefined);
  if (existing.length > 0 && known.length === 0) return new Map();
  const added = names.filter((name) => !policies.has(name));
  return new Map(added.map((name, index) => [name, Math.max(0, ...known) + index + 1]));
}

function samePolicyProblems(names: readonly string[], shown: readonly string[], { same }: SetFacts): Problem[] {
  return [...same].flatMap(([policy, pairs]) =>
    names.includes(policy)
      ? []
      : [...pairs].map(([one, other]) => pairProblem(`${policy}:${one}=${other}`, shown[0] ?? '')),
  );
}
