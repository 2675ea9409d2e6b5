import { describe, expect, it } from 'vitest';
import { isIndexed, itemAnchor, urls, withBase } from '../../../src/model/urls.ts';

/** The paths that other sites, feeds and programs rely on: none of them may ever change. */
const permanent: Record<keyof typeof urls, [path: () => string, expected: string]> = {
  home: [urls.home, '/'],
  policy: [urls.policy, '/policy/'],
  section: [() => urls.section('backups'), '/policy/backups/'],
  clause: [() => urls.clause('backups', 's3.7-p1'), '/policy/backups/#s3.7-p1'],
  revision: [() => urls.revision('2022-02-07'), '/policy/2022-02-07/'],
  permalink: [() => urls.permalink('2022-02-07', 's3.7-p1'), '/policy/2022-02-07/#s3.7-p1'],
  changes: [urls.changes, '/changes/'],
  redline: [() => urls.redline('2021-01-01', '2022-02-07'), '/changes/2021-01-01/2022-02-07/'],
  feed: [urls.feed, '/feed.xml'],
  securityTxt: [urls.securityTxt, '/.well-known/security.txt'],
  revisionsData: [urls.revisionsData, '/data/revisions.json'],
  policyData: [urls.policyData, '/data/policy.json'],
  revisionData: [() => urls.revisionData('2022-02-07'), '/data/policy/2022-02-07.json'],
  data: [urls.data, '/data/'],
  dataFile: [() => urls.dataFile('answers.csv'), '/data/answers.csv'],
  dataSchema: [() => urls.dataSchema('answers'), '/data/schemas/answers.json'],
  seals: [() => urls.seals('2022-02-07'), '/policy/2022-02-07/SHA256SUMS'],
  sealedFile: [() => urls.sealedFile('2022-02-07', 'backups.mdx'), '/policy/2022-02-07/backups.mdx'],
  answers: [urls.answers, '/answers/'],
  topic: [() => urls.topic('backup'), '/answers/#topic-backup'],
  answerWords: [urls.answerWords, '/answers/words.json'],
  subject: [() => urls.subject('backups'), '/answers/backups/'],
  answer: [() => urls.answer('backups', 'backup-scope'), '/answers/backups/#backup-scope'],
  statement: [() => urls.statement('backups', 'hourly'), '/answers/backups/#statement-hourly'],
  certificates: [urls.certificates, '/certificates/'],
  certificate: [() => urls.certificate('iso-27001'), '/certificates/#iso-27001'],
  processors: [urls.processors, '/processors/'],
  processor: [() => urls.processor('hosting'), '/processors/#hosting'],
  contact: [urls.contact, '/contact/'],
  contactEntry: [() => urls.contactEntry('support'), '/contact/#support'],
  references: [urls.references, '/references/'],
  reference: [() => urls.reference('gdpr'), '/references/#gdpr'],
  frameworks: [urls.frameworks, '/frameworks/'],
  framework: [() => urls.framework('gdpr'), '/frameworks/gdpr/'],
  frameworkItem: [() => urls.frameworkItem('gdpr', '28(3)(g)'), '/frameworks/gdpr/#28-3-g'],
  frameworkData: [() => urls.frameworkData('gdpr'), '/data/frameworks/gdpr.json'],
  frameworkCsv: [() => urls.frameworkCsv('gdpr'), '/data/frameworks/gdpr.csv'],
  search: [urls.search, '/search/'],
  searchIndex: [urls.searchIndex, '/pagefind/'],
  searchData: [urls.searchData, '/search/data.json'],
  searchOtherLanguages: [urls.searchOtherLanguages, '/search/other-languages.json'],
  searchItems: [urls.searchItems, '/search/items.json'],
  markdown: [() => urls.markdown('/policy/backups/'), '/policy/backups.md'],
  policyPdf: [() => urls.policyPdf('2022-02-07'), '/policy/2022-02-07.pdf'],
  answersPdf: [urls.answersPdf, '/answers.pdf'],
  evidence: [() => urls.evidence('2022-02-07'), '/evidence/2022-02-07.zip'],
  answersEvidence: [urls.answersEvidence, '/evidence/answers.zip'],
};

describe('urls', () => {
  it.each(Object.entries(permanent))('%s is always the same path', (_, [path, expected]) =>
    expect(path()).toBe(expected),
  );

  it('puts the Markdown of the home page at /index.md', () => expect(urls.markdown('/')).toBe('/index.md'));
});

it.each([
  ['A.8.13', 'A.8.13'],
  ['28(3)(g)', '28-3-g'],
  ['A&A-01', 'A-A-01'],
  ['(a) first', 'a-first'],
  ['10–12', '10-12'],
  ['Art. 5', 'Art.-5'],
])('itemAnchor of “%s” is “%s”', (item, anchor) => expect(itemAnchor(item)).toBe(anchor));

it.each([
  ['', '/policy/', '/policy/'],
  ['/', '/policy/', '/policy/'],
  ['/docs', '/policy/', '/docs/policy/'],
  ['/docs/', '/policy/', '/docs/policy/'],
  ['/docs//', '/', '/docs/'],
  ['/docs/trust', '/policy/', '/docs/trust/policy/'],
])('withBase puts %j before “%s”, which gives “%s”', (base, path, url) => expect(withBase(base, path)).toBe(url));

describe('isIndexed', () => {
  const current = { date: '2022-02-07', sections: [{ id: 'backups' }, { id: 'people' }] };

  it.each([
    '/',
    '/policy/',
    '/policy/backups/',
    '/changes/',
    '/changes/2021-01-01/2022-02-07/',
    '/answers/',
    '/answers/backups/',
    '/frameworks/',
    '/frameworks/gdpr/',
    '/certificates/',
    '/processors/',
    '/contact/',
    '/references/',
    '/data/',
  ])('is true for %s', (path) => expect(isIndexed(path, current)).toBe(true));

  it.each([
    ['a permalink of a revision', '/policy/2022-02-07/'],
    ['a withdrawn section', '/policy/office/'],
    ['a redline to an old revision', '/changes/2020-01-01/2021-01-01/'],
    ['the search page', '/search/'],
    ['a legacy URL', '/en/infosecurity/'],
    ['the page for a URL that does not exist', '/404/'],
  ])('is false for %s', (_, path) => expect(isIndexed(path, current)).toBe(false));
});
