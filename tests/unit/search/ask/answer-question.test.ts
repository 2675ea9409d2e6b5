import { describe, expect, it } from 'vitest';
import { itemStatus } from '../../../../src/exports/count-questions.ts';
import { sourceWords } from '../../../../src/registers/source.ts';
import { questionAnswerer } from '../../../../src/search/ask/answer-question.ts';
import { acmeData } from './acme-data.ts';

const { library, data } = acmeData();
const ask = questionAnswerer(data);
const { current } = library.policies[0];

const nothing = { citations: [], sources: [] };

describe('questionAnswerer()', () => {
  it.each(library.answers)(
    'finds “$question” first, with its status, reply, quotes, permalinks and sources',
    async (answer) => {
      const { revision, company, findings } = await ask(answer.question, 1);
      expect({ revision, company }).toEqual({ revision: current.date, company: data.company });
      const [finding] = findings;
      expect(finding?.page.replace(/#.*/, '')).toBe(`/answers/${answer.subject.id}/`);
      const answers = [finding, ...(finding?.more ?? [])].map((one) => one?.question);
      expect(answers).toContain(answer.question);
      if (finding?.question !== answer.question) return;
      const grounds = {
        sources: answer.sources.map(sourceWords),
        citations: answer.citations.map(({ label, quote, clause }) => ({
          label,
          quote,
          url: `https://acme.example/policy/${current.date}/#${clause}`,
        })),
      };
      expect(finding).toMatchObject({
        kind: 'subject',
        title: answer.subject.title,
        status: answer.status,
        reply: answer.reply ?? null,
        text: answer.answer,
        ...(answer.status === 'not-stated' ? { ...nothing, nearest: grounds } : { ...grounds, nearest: nothing }),
      });
    },
  );

  it('finds almost every question itself first', async () => {
    const firsts = await Promise.all(library.answers.map(({ question }) => ask(question, 1)));
    const right = firsts.filter(({ question, findings }) => findings[0]?.question === question);
    expect(right.length / firsts.length).toBeGreaterThan(0.85);
  });

  it('finds a clause with its text as its citation', async () => {
    const section = current.sections.find(({ clauses }) => clauses.length > 1);
    const clause = section?.clauses[1];
    const { findings } = await ask(`${section?.number} ¶2`, 1);
    expect(findings).toEqual([
      {
        kind: 'clause',
        title: `${clause?.label} ${section?.title}`,
        question: null,
        status: null,
        reply: null,
        text: clause?.text,
        ...{ from: null, until: null },
        page: `/policy/${section?.id}/#${clause?.id}`,
        citations: [
          {
            label: clause?.label,
            quote: clause?.text,
            url: `https://acme.example/policy/${current.date}/#${clause?.id}`,
          },
        ],
        sources: [],
        nearest: nothing,
        more: [],
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
    expect(findings).toMatchObject([{ kind: 'framework', status: item && itemStatus(item), citations: [] }]);
    expect(findings[0]?.page).toMatch(/^\/frameworks\/iso-27001-2022\/#/);
  });

  it('finds the same after a typo', async () => {
    const right = await ask('how long are backups kept', 3);
    const typo = await ask('how long are bakcups kept', 3);
    expect(typo.findings.map(({ page }) => page)).toEqual(right.findings.map(({ page }) => page));
    expect(right.findings.length).toBeGreaterThan(1);
  });

  it('finds one hit for a subject, with its stated answers first, before the clause they cite', async () => {
    const { findings } = await ask('backups', 9);
    const [first, ...others] = findings;
    expect(first).toMatchObject({ kind: 'subject', title: 'Backups', status: 'stated', page: '/answers/backups/' });
    expect(others.filter(({ title }) => title === 'Backups')).toEqual([]);
    expect(others.map(({ kind }) => kind)).toContain('clause');
  });

  it('says whether a certificate is valid', async () => {
    const { findings } = await ask('certificate', 1);
    const [certificate] = data.certificates.filter(({ page }) => page.endsWith(findings[0]?.page ?? '?'));
    expect(findings[0]?.text).toContain(certificate?.statusReason);
  });

  it('finds nothing for words that nothing has', async () => {
    expect(await ask('zzyzx qqflurb', 3)).toEqual({
      question: 'zzyzx qqflurb',
      company: data.company,
      revision: current.date,
      notAssessed: null,
      unknown: ['zzyzx', 'qqflurb'],
      isNear: true,
      findings: [],
    });
  });

  it('names the question of the bank that was asked if nobody has judged it', async () => {
    const judged = new Set(library.answers.map(({ id }) => id));
    const open = library.subjects.filter(({ answers }) => answers.some(({ id }) => judged.has(id)));
    const [subject] = open.filter(({ answers }) => answers.some(({ id }) => !judged.has(id)));
    const question = subject?.answers.find(({ id }) => !judged.has(id));
    const { notAssessed } = await ask(question?.question ?? '', 1);
    expect(notAssessed).toMatchObject({ subject: subject?.id });
    const [answer] = library.answers;
    expect(await ask(answer?.question ?? '', 1)).toMatchObject({ notAssessed: null });
  });
});
