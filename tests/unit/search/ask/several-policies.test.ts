import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { registerJson } from '../../../../src/exports/register-json.ts';
import { answerQuestionnaire } from '../../../../src/search/ask/answer-questionnaire.ts';
import { questionAnswerer } from '../../../../src/search/ask/answer-question.ts';
import { printSearchAnswer } from '../../../../src/search/ask/print-answer.ts';
import { dataOfSite } from '../../../../src/search/ask/published-data.ts';
import { printReplies } from '../../../../src/search/ask/questionnaire-output.ts';
import { loadEngine } from '../../../../src/search/engine/load-engine.ts';
import { memoryWords } from '../../../../src/search/engine/memory-words.ts';
import { searchedText } from '../../../../src/search/engine/record.ts';
import type { SearchHit } from '../../../../src/search/engine/search-hit.ts';
import { meridianData } from './acme-data.ts';

const { library, data } = meridianData();
const ask = questionAnswerer(data);
const search = loadEngine(data.search.file, {
  wordsOf: ({ records }) =>
    memoryWords(records.filter(({ kind }) => kind !== 'subject').map((record) => [record.url, searchedText(record)])),
  loadOthers: async () => data.search.others,
  loadItems: async () => data.items,
});
const hitsOf = async (query: string, limit = 10) => (await search(query)).hits(limit);

interface Wanted {
  query: string;
  sections?: string[];
  pages?: string[];
  policy?: string;
}

describe('the search of a company with 14 policies', () => {
  it('finds what a reviewer looks for first for 20 of 30 queries, and among the first three for 24', async () => {
    const queries = parse(readFileSync('tests/several-policies-queries.yaml', 'utf8')) as Wanted[];
    const isRight = ({ sections = [], pages = [], policy }: Wanted, hit: SearchHit) =>
      sections.includes(hit.sections[0] ?? '') || pages.includes(hit.url) || policy === (hit.policies?.[0] ?? '');
    const ranks = await Promise.all(
      queries.map(async (wanted) => (await hitsOf(wanted.query)).findIndex((hit) => isRight(wanted, hit)) + 1),
    );
    expect(queries).toHaveLength(30);
    expect(ranks.filter((rank) => rank === 1).length).toBeGreaterThanOrEqual(20);
    expect(ranks.filter((rank) => rank >= 1 && rank <= 3).length).toBeGreaterThanOrEqual(24);
  });

  it.each([
    ['access control policy §3.1 ¶2', 'Access control policy §3.1 ¶2 Signing in'],
    ['incident response §4', 'Incident response procedure §4 ¶1 Classes'],
    ['terms of service article 3', 'Terms of service §3 ¶1 Article 3. Availability'],
    ['access control policy roles', 'Access control policy §6 ¶1 Roles'],
    ['leaving and moving, access control policy', 'Access control policy §4 ¶1 Leaving and moving'],
    ['acces control polcy', 'Access control policy'],
    ['acceptable use policy', 'Asset management policy'],
    ['cryptography policy pdf', 'Cryptography standard as PDF'],
    ['evidence pack backup policy', 'Backup policy: evidence pack'],
    ['policy pdf', 'Policies'],
    ['evidence', 'Evidence pack of everything in force'],
    ['physical security', 'Physical security policy'],
  ])('finds for “%s” first “%s”', async (query, title) => {
    expect((await hitsOf(query, 1)).map((hit) => hit.title)).toEqual([title]);
  });

  it('finds clauses of a policy by its title alone, before all others', async () => {
    const hits = await hitsOf('risk management policy');
    expect(hits[0]?.url).toBe('/policies/risk-management/');
    expect(hits.length).toBeGreaterThan(3);
    for (const { policies } of hits) expect(policies).toEqual(['risk-management']);
  });

  it('finds the section of a number in all policies', async () => {
    const hits = await hitsOf('3.1', 9);
    expect(new Set(hits.flatMap(({ policies = [] }) => policies))).toEqual(new Set(['access-control', 'backup']));
    for (const hit of hits) expect(hit.sections.map((key) => key.split('/')[1])).toContain('3.1');
  });

  it('puts a subject before the policy whose short title it is', async () => {
    const [first, second] = await hitsOf('backup');
    expect([first?.kind, second?.url]).toEqual(['subject', '/policies/backup/']);
  });

  it('finds nothing of a withdrawn policy, and knows its words', async () => {
    const { unknown, hits } = await search('private mailboxes or chat groups for drivers');
    expect(unknown).toEqual([]);
    for (const { url } of hits(99)) expect(url).not.toContain('acceptable-use');
  });

  it('says of an answer which sections of which policies it rests on', async () => {
    const [hit] = await hitsOf('When is access removed from people who leave?', 1);
    expect(hit).toMatchObject({ kind: 'subject', policies: ['access-control', 'asset-management'] });
    expect(hit?.sections.slice(0, 2)).toEqual(['access-control/4', 'asset-management/5']);
    expect(hit?.cited.slice(0, 2)).toEqual(['Access control policy §4', 'Asset management policy §5']);
  });

  it('has the policies of each hit as a facet', async () => {
    const { found, hits } = await search('review');
    const isOfBackup = ({ policies }: { policies?: string[] }) => policies?.includes('backup') ?? false;
    expect(found.filter(isOfBackup).length).toBeGreaterThan(0);
    expect(hits(99, isOfBackup)).toHaveLength(found.filter(isOfBackup).length);
  });
});

describe('npm run ask for a company with 14 policies', () => {
  it('cites each clause with its policy and the revision of that', async () => {
    const answer = await ask('When is access removed from people who leave?', 1);
    expect(answer).not.toHaveProperty('revision', expect.any(String));
    expect(answer.findings[0]?.citations).toEqual([
      {
        label: 'Access control policy §4 ¶1',
        quote: 'Access ends on the last working day of a person, at 18:00 at the latest.',
        url: 'https://meridian.example/policies/access-control/2026-03-02/#s4-p1',
        ...{ policy: 'access-control', policyTitle: 'Access control policy', revision: '2026-03-02' },
      },
      {
        label: 'Asset management policy §5 ¶1',
        quote: 'Whoever leaves hands everything back on the last working day.',
        url: 'https://meridian.example/policies/asset-management/2025-09-01/#s5-p1',
        ...{ policy: 'asset-management', policyTitle: 'Asset management policy', revision: '2025-09-01' },
      },
      {
        label: 'Access control policy §4 ¶2',
        quote: 'Whoever moves to another team keeps no rights of the former one.',
        url: 'https://meridian.example/policies/access-control/2026-03-02/#s4-p2',
        ...{ policy: 'access-control', policyTitle: 'Access control policy', revision: '2026-03-02' },
      },
    ]);
    expect(printSearchAnswer(answer)).toContain(
      '§5 ¶1 of “Asset management policy” of 1 September 2025: “Whoever leaves hands everything back',
    );
  });

  it('cites a clause that it finds', async () => {
    const { findings } = await ask('incident response §4', 1);
    expect(findings).toMatchObject([
      {
        kind: 'clause',
        text: 'Each incident gets a class from 1, a nuisance, to 4, a disaster.',
        citations: [
          { label: 'Incident response procedure §4 ¶1', policy: 'incident-response', revision: '2026-05-04-2' },
        ],
      },
    ]);
  });

  it('cites a text in force beside the one to come, each with its revision and its days', async () => {
    const answer = await ask('How available is the service', 2);
    expect(answer.findings).toMatchObject([
      {
        ...{ text: 'Meridian Track is available for 99.5 percent of each month.', until: '2026-12-31', from: null },
        citations: [
          {
            ...{ label: 'Terms of service §3 ¶1', policy: 'terms-of-service', revision: '2025-01-13' },
            url: 'https://meridian.example/policies/terms-of-service/2025-01-13/#s3-p1',
          },
        ],
      },
      { until: null, from: '2027-01-01', citations: [{ revision: '2026-11-02' }] },
    ]);
    const printed = printSearchAnswer(answer);
    expect(printed).toContain('Clause. In force until 31 December 2026.');
    expect(printed).toContain('§3 ¶1 of “Terms of service” of 13 January 2025: “Meridian Track is');
    expect(printed).toContain('Clause. From 1 January 2027.');
  });

  it('names the policy of each quote in the replies to a questionnaire', () => {
    const { question = '' } = library.answers.find(({ id }) => id === 'access-removal') ?? {};
    const [reply] = answerQuestionnaire(data, [{ row: 1, question }]);
    expect(reply?.citations[1]).toMatchObject({ policy: 'asset-management', number: '5', clause: 's5-p1' });
    const replies = reply ? [reply] : [];
    expect(printReplies(replies, 'text')).toContain('   Asset management policy §5 ¶1: “Whoever leaves');
    expect(printReplies(replies, 'csv')).toContain(
      '"access-control 4 s4-p1\nasset-management 5 s5-p1\naccess-control 4 s4-p2"',
    );
  });
});

describe('dataOfSite()', () => {
  it('reads the data of each policy that is searched', async () => {
    const absolute = (page: string) => `https://meridian.example${page}`;
    const register = (name: 'answers' | 'certificates' | 'processors' | 'contacts') =>
      [`/data/${name}.json`, registerJson(name, library, absolute, '2026-11-23')] as const;
    const files = new Map<string, object>([
      ...data.policies.map(({ id, revision }) => [`/data/policies/${id}.json`, revision] as const),
      ...data.untilThen.map(({ id, revision }) => [`/data/policies/${id}/${revision.id}.json`, revision] as const),
      ...(['answers', 'certificates', 'processors', 'contacts'] as const).map(register),
      ['/search/items.json', data.items],
      ['/search/data.json', data.search.file],
      ['/search/other-languages.json', data.search.others],
    ]);
    const fetched = vi.fn(async (url: string) => Response.json(files.get(new URL(url).pathname)));
    vi.stubGlobal('fetch', fetched);
    expect(await dataOfSite('https://meridian.example')).toEqual(JSON.parse(JSON.stringify(data)));
    expect(fetched.mock.calls.map(([url]) => new URL(url).pathname).sort()).toEqual([...files.keys()].sort());
    expect(data.policies).toHaveLength(13);
    expect(data.untilThen.map(({ id, revision }) => [id, revision.id])).toEqual([['terms-of-service', '2025-01-13']]);
    vi.unstubAllGlobals();
  });
});
