import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { addSeals } from '../../../src/cli/add-seals.ts';
import { atomFeed } from '../../../src/exports/feed.ts';
import { changesMarkdown } from '../../../src/exports/markdown/changes.ts';
import { revisionJson } from '../../../src/exports/policy-json.ts';
import { revisionsJson } from '../../../src/exports/revisions-json.ts';
import { redirects } from '../../../src/hosting/redirects.ts';
import { redlinePairs } from '../../../src/exports/redlines.ts';
import { registerJson } from '../../../src/exports/register-json.ts';
import { dataShapes } from '../../../src/exports/shapes/index.ts';
import { timeline } from '../../../src/exports/timeline.ts';
import type { Library } from '../../../src/library/library-types.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { dueItems } from '../../../src/review/review.ts';
import { edit, withBase } from './check.ts';

const absolute = (path: string) => `https://trust.example${path}`;
const tenth = '2024-05-01-10';

/** The base with the second, third and tenth revision of 1 May 2024 sealed, drafts of two more, and a legacy URL of the tenth. */
const library = withBase((folder): Library => {
  for (const number of [2, 3, 4, 10, 11]) {
    const to = path.join(folder, 'policy', `2024-05-01-${number}`);
    cpSync(path.join(folder, 'policy/2024-05-01'), to, { recursive: true });
    edit(path.join(to, 'scope.mdx'), (text) => `${text}\nIt was revised ${number} times.\n`);
  }
  addSeals(folder, 'policy', [tenth, '2024-05-01-3', '2024-05-01-2']);
  edit(path.join(folder, 'company.yaml'), (text) => text.replace('first: 2024-05-01', `first: ${tenth}`));
  const result = loadLibrary(folder);
  if (!result.library) throw new Error(JSON.stringify(result.problems));
  return result.library;
});
const [policy] = library.policies;
const { revisions, drafts, current, changes } = policy;
const datesOf = (listed: readonly { date: string }[]) => listed.map(({ date }) => date);

it('the revisions of a day are ordered by their number, and the last one is current', () => {
  expect(datesOf(revisions)).toEqual([tenth, '2024-05-01-3', '2024-05-01-2', '2024-05-01']);
  expect(datesOf(drafts)).toEqual(['2024-05-01-11', '2024-05-01-4']);
  expect(current.date).toBe(tenth);
  expect(changes.map(({ from, to }) => [from, to])).toEqual([
    ['2024-05-01-3', tenth],
    ['2024-05-01-2', '2024-05-01-3'],
    ['2024-05-01', '2024-05-01-2'],
  ]);
});

it('only a draft with a later number is compared with the current revision', () => {
  const pairs = redlinePairs({ revisions: [current], current }, drafts);
  expect(pairs.map(({ from, to }) => [from.date, to.date])).toEqual([[tenth, '2024-05-01-11']]);
});

it('the timeline lists the revisions of a day newest first, with the other changes of that day below', () => {
  const added = { date: '2024-05-01', change: 'added' as const, summary: 'New.' };
  const certificates = library.certificates.map((one) => ({ ...one, history: [added] }));
  const processors = library.processors.map((one) => ({ ...one, history: [] }));
  expect(datesOf(timeline({ ...library, certificates, processors }, '2026-11-23'))).toEqual([
    ...datesOf(revisions),
    ...certificates.map(() => '2024-05-01'),
  ]);
});

it('the feed has an entry with its own id and redline for each revision of a day, newest first', () => {
  const feed = atomFeed(library, absolute, '2026-11-23');
  const ofPolicy = feed.split('<entry>').filter((entry) => entry.includes('Security policy of Basic Ltd: revision of'));
  expect(ofPolicy.map((entry) => /revision of ([^\]<]*)/.exec(entry)?.[1])).toEqual([
    '1 May 2024 (10)',
    '1 May 2024 (3)',
    '1 May 2024 (2)',
    '1 May 2024',
  ]);
  expect(new Set(ofPolicy.map((entry) => /<id>[^<]*/.exec(entry)?.[0])).size).toBe(4);
  expect(ofPolicy[0]).toContain(`href="https://trust.example/changes/2024-05-01-3/${tenth}/"`);
});

it('the data of a revision have its id and its day', () => {
  const [, third] = revisions;
  if (!third) throw new Error('There is no third revision.');
  const data = revisionJson(library, policy, third, absolute, '2026-11-23');
  expect(dataShapes.policy.parse(data)).toEqual(data);
  expect(data).toMatchObject({ id: '2024-05-01-3', date: '2024-05-01', supersededOn: '2024-05-01' });
  expect(data.permalink).toBe('https://trust.example/policy/2024-05-01-3/');
  const all = revisionsJson(library, absolute);
  expect(dataShapes.revisions.parse(all)).toEqual(all);
  expect(all.revisions.map(({ id, date, since }) => [id, date, since])[0]).toEqual([
    tenth,
    '2024-05-01',
    '2024-05-01-3',
  ]);
});

it('the data of the registers name the revision that they quote', () => {
  const data = registerJson('certificates', library, absolute, '2026-11-23');
  expect(dataShapes.certificates.parse(data)).toEqual(data);
  expect(data.revision).toBe(tenth);
  expect(data.certificates[0]?.sources[0]).toMatchObject({
    on: '2024-05-01',
    url: `https://trust.example/policy/${tenth}/`,
    words: expect.stringMatching(/of the policy of 1 May 2024 \(10\)$/),
  });
});

it('a legacy URL can redirect to the second revision of a day', () => {
  expect(redirects.netlify(library.company)).toContain(`/policy/${tenth}/ 301!`);
});

it('Markdown names the revisions of a day apart', () => {
  expect(changesMarkdown(library, '2026-11-23', absolute)).toContain(
    `[Revision of 1 May 2024 (10)](https://trust.example/policy/${tenth}/)`,
  );
});

it('reviews are due a year after the day of the revision', () => {
  const due = dueItems(library, '2026-11-23');
  expect(due.find(({ kind }) => kind === 'policy-unrevised')).toMatchObject({
    file: `policy/${tenth}/revision.yaml`,
    date: '2025-05-01',
  });
  expect(due.map(({ date }) => date).filter((date) => !/^\d{4}-\d\d-\d\d$/.test(date))).toEqual([]);
});
