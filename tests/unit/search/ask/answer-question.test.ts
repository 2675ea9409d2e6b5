import { describe, expect, it } from 'vitest';
import { questionAnswerer } from '../../../../src/search/ask/answer-question.ts';
import { acmeData } from './acme-data.ts';

const { library, data } = acmeData();
const ask = (question: string, most: number) => questionAnswerer(data)(question, most);
const { current } = library;

describe('questionAnswerer()', () => {
  it.each(library.answers)(
    'finds the answer to “$question” first, with its status, reply, quotes and permalinks',
    async (answer) => {
      const { revision, company, findings } = await ask(answer.question, 1);
      expect({ revision, company }).toEqual({ revision: current.date, company: data.policy.company });
      expect(findings).toEqual([
        {
          kind: 'answer',
          title: answer.question,
          status: answer.status,
          reply: answer.reply ?? null,
          text: answer.answer,
          page: `/answers/${answer.id}/`,
          citations: answer.citations.map(({ label, quote, clause }) => ({
            label,
            quote,
            url: `https://acme.example/policy/${current.date}/#${clause}`,
          })),
        },
      ]);
    },
  );

  it('finds a clause with its text as its citation', async () => {
    const section = current.sections.find(({ clauses }) => clauses.length > 1);
    const clause = section?.clauses[1];
    const { findings } = await ask(`${section?.number} ¶2`, 1);
    expect(findings).toEqual([
      {
        kind: 'clause',
        title: `${clause?.label} ${section?.title}`,
        status: null,
        reply: null,
        text: clause?.text,
        page: `/policy/${section?.id}/#${clause?.id}`,
        citations: [
          {
            label: clause?.label,
            quote: clause?.text,
            url: `https://acme.example/policy/${current.date}/#${clause?.id}`,
          },
        ],
      },
    ]);
  });

  it.each([
    ['certificate', library.certificates.find(({ citations }) => citations.length > 0)],
    ['processor', library.processors.find(({ citations }) => citations.length > 0)],
    ['contact', library.contacts.find(({ citations }) => citations.length > 0)],
  ])('finds a %s with the citations of its entry', async (kind, entry) => {
    const name = entry && ('name' in entry ? entry.name : `certificate ${entry.standard} ${entry.holder}`);
    const { findings } = await ask(name ?? '', 20);
    const hit = findings.find((one) => one.kind === kind && one.page.endsWith(`#${entry?.id}`));
    expect(hit).toMatchObject({ status: null, reply: null });
    expect(hit?.citations.map(({ quote }) => quote)).toEqual(entry?.citations.map(({ quote }) => quote));
    expect(hit?.citations.map(({ label }) => label)).toEqual(entry?.citations.map(({ label }) => label));
    expect(hit?.text).not.toBe('');
  });

  it('finds a framework item with its status and without citations', async () => {
    const { findings } = await ask('A.8.13', 1);
    const item = library.frameworks.flatMap(({ items }) => items).find(({ id }) => id === 'A.8.13');
    expect(findings).toMatchObject([{ kind: 'framework', status: item?.status, citations: [] }]);
    expect(findings[0]?.page).toMatch(/^\/frameworks\/iso-27001-2022\/#/);
  });

  it('finds the same after a typo', async () => {
    const right = await ask('how long are backups kept', 3);
    const typo = await ask('how long are bakcups kept', 3);
    expect(typo.findings.map(({ page }) => page)).toEqual(right.findings.map(({ page }) => page));
    expect(right.findings).toHaveLength(3);
  });

  it('prefers an answer to the clause it cites', async () => {
    const { findings } = await ask('backups', 2);
    expect(findings.map(({ kind }) => kind)).toEqual(['answer', 'clause']);
  });

  it('finds nothing for words that nothing has', async () => {
    expect(await ask('zzyzx qqflurb', 3)).toEqual({
      question: 'zzyzx qqflurb',
      company: data.policy.company,
      revision: current.date,
      findings: [],
    });
  });
});
