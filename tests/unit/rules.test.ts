import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { seededFaults } from './links/bad-site.ts';
import { expected } from './links/external/expected.ts';
import { caseNames, linesOf } from './library/check.ts';

const docs = readFileSync('docs/rules.md', 'utf8');
const entries = docs
  .split(/^## /m)
  .slice(1)
  .map((text) => ({ rule: text.slice(0, text.indexOf('\n')), text }));
const headings = entries.map(({ rule }) => rule);

it('docs/rules.md has exactly one heading for each rule', () => {
  expect(headings).toEqual([...new Set(headings)]);
  expect([...headings].sort()).toEqual(rulesIn('src'));
});

it('docs/rules.md shows a message of each rule', () => {
  for (const { rule, text } of entries) {
    expect(text, rule).toMatch(new RegExp(`^\\S+:\\d+:\\d+  ${rule}  \\S.*[.”]$`, 'm'));
    expect(text, rule).toMatch(/^\*\*Fix:\*\* /m);
  }
});

it('tests/fixtures/broken has a case for each content rule except those of no content, too much, no permission, links and an earlier state', () => {
  const shown = rulesOf(caseNames().flatMap(linesOf));
  const ofOthers = [...rulesIn('src/links'), ...rulesIn('src/search'), ...rulesIn('src/importing')];
  const ofContent = rulesIn('src').filter((rule) => !ofOthers.includes(rule));
  expect(ofContent.filter((rule) => !shown.has(rule))).toEqual([
    'no-content',
    'outside-content',
    'seal-moved',
    'size-limit',
    'unreadable-file',
  ]);
});

it('the tests of an import show a problem of each of its rules', () => {
  const tests = globSync('tests/unit/{importing/set,cli}/*.test.ts').map((file) => readFileSync(file, 'utf8'));
  const shown = new Set([...tests.join('\n').matchAll(/:\d+:\d+ {2}(import-[a-z-]+) {2}/g)].map(([, rule]) => rule));
  expect(rulesIn('src/importing').filter((rule) => !shown.has(rule))).toEqual([]);
});

it('tests/fixtures/bad-site has a fault for each rule of internal links', () => {
  const shown = rulesOf(seededFaults().map(({ line }) => line));
  const ofExternal = rulesIn('src/links/external');
  expect(rulesIn('src/links').filter((rule) => !shown.has(rule) && !ofExternal.includes(rule))).toEqual([]);
});

it('the simulated hosts cause a problem of each rule of external links', () => {
  const verdicts = expected.map(([, verdict]) => `link-${verdict}`);
  const reports = readFileSync('tests/unit/links/external/record.test.ts', 'utf8');
  const reported = [...reports.matchAll(/:\d+:\d+ {2}([a-z-]+) {2}/g)].map(([, rule]) => rule);
  const shown = new Set([...verdicts, ...reported]);
  expect(rulesIn('src/links/external').filter((rule) => !shown.has(rule))).toEqual([]);
});

/** The rule ids in the lines of a report. */
function rulesOf(lines: readonly string[]): Set<string | undefined> {
  return new Set(lines.map((line) => line.split('  ')[1]));
}

/** Every rule id that a program part reports: the value of a `rule` field, or the first argument of a helper. */
function rulesIn(folder: string): string[] {
  const rules = new Set<string>();
  for (const file of globSync(`${folder}/**/*.ts`)) {
    const text = readFileSync(file, 'utf8');
    // the value may be a choice between two
    for (const [, value = ''] of text.matchAll(/\brule: ([^,}\n]*)/g)) {
      for (const [, rule = ''] of value.matchAll(/'([a-z0-9-]+)'/g)) rules.add(rule);
    }
    for (const [, rule = ''] of text.matchAll(/\bproblem\(\s*'([a-z0-9-]+)'/g)) rules.add(rule);
    for (const [, rule = ''] of text.matchAll(/\bunknownId\([^']*'[^']*'[^']*'([a-z0-9-]+)'/g)) rules.add(rule);
  }
  return [...rules].sort();
}
