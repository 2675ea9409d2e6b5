import { describe, expect, it } from 'vitest';
import { isIndexed, itemAnchor, revisionAnchor, urls, withBase } from '../../../src/model/urls.ts';

const revision = { policy: 'policy', date: '2022-02-07' };
const second = { policy: 'access', date: '2022-02-07-2' };
const clause = { policy: 'policy', section: 'backups', clause: 's3.7-p1' };
const citation = { ...clause, date: '2022-02-07', quote: 'retain the last' };

/** The paths that other sites, feeds and programs rely on: none of them may ever change. */
const permanent: Record<keyof typeof urls, [path: () => string, expected: string]> = {
  home: [urls.home, '/'],
  policies: [urls.policies, '/policies/'],
  policiesData: [urls.policiesData, '/data/policies.json'],
  changesOf: [() => urls.changesOf('access'), '/changes/access/'],
  feedOf: [() => urls.feedOf('access'), '/policies/access/feed.xml'],
  linkPreview: [urls.linkPreview, '/link-preview.png'],
  evidenceInForce: [urls.evidenceInForce, '/evidence/in-force.zip'],
  policy: [() => urls.policy('policy'), '/policy/'],
  section: [() => urls.section('policy', 'backups'), '/policy/backups/'],
  clause: [() => urls.clause(clause), '/policy/backups/#s3.7-p1'],
  quote: [() => urls.quote(citation), '/policy/backups/?words=retain-the-last#s3.7-p1'],
  revision: [() => urls.revision(revision), '/policy/2022-02-07/'],
  permalink: [() => urls.permalink(revision, 's3.7-p1'), '/policy/2022-02-07/#s3.7-p1'],
  quotedPermalink: [() => urls.quotedPermalink(citation), '/policy/2022-02-07/?words=retain-the-last#s3.7-p1'],
  changes: [urls.changes, '/changes/'],
  redline: [() => urls.redline('policy', '2021-01-01', '2022-02-07'), '/changes/2021-01-01/2022-02-07/'],
  feed: [urls.feed, '/feed.xml'],
  feedPage: [urls.feedPage, '/feed/'],
  calendar: [urls.calendar, '/events.ics'],
  eventsData: [urls.eventsData, '/data/events.json'],
  picture: [() => urls.picture('logo.svg'), '/brand/logo.svg'],
  securityTxt: [urls.securityTxt, '/.well-known/security.txt'],
  revisionsData: [urls.revisionsData, '/data/revisions.json'],
  policyData: [() => urls.policyData('policy'), '/data/policy.json'],
  revisionData: [() => urls.revisionData(revision), '/data/policy/2022-02-07.json'],
  data: [urls.data, '/data/'],
  dataFile: [() => urls.dataFile('answers.csv'), '/data/answers.csv'],
  dataSchema: [() => urls.dataSchema('answers'), '/data/schemas/answers.json'],
  seals: [() => urls.seals(revision), '/policy/2022-02-07/SHA256SUMS'],
  sealedFile: [() => urls.sealedFile(revision, 'backups.mdx'), '/policy/2022-02-07/backups.mdx'],
  allSums: [urls.allSums, '/SHA256SUMS'],
  sbom: [urls.sbom, '/sbom.cdx.json'],
  sbomOfBuild: [urls.sbomOfBuild, '/sbom-build.cdx.json'],
  licences: [urls.licences, '/licences.txt'],
  allSeals: [() => urls.allSeals('policy'), '/policy/SHA256SUMS'],
  sealLog: [() => urls.sealLog('policy'), '/policy/seals.txt'],
  sealLogAt: [() => urls.sealLogAt(revision), '/policy/2022-02-07/seals.txt'],
  verify: [urls.verify, '/verify/'],
  publicKey: [urls.publicKey, '/.well-known/minisign.pub'],
  publicKeyOf: [() => urls.publicKeyOf('0123456789ABCDEF'), '/.well-known/minisign-0123456789ABCDEF.pub'],
  timestampCertificates: [urls.timestampCertificates, '/.well-known/tsa.pem'],
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
  accessibility: [urls.accessibility, '/accessibility/'],
  frameworks: [urls.frameworks, '/frameworks/'],
  framework: [() => urls.framework('gdpr'), '/frameworks/gdpr/'],
  frameworkItem: [() => urls.frameworkItem('gdpr', '28(3)(g)'), '/frameworks/gdpr/#28-3-g'],
  frameworkData: [() => urls.frameworkData('gdpr'), '/data/frameworks/gdpr.json'],
  frameworkXlsx: [() => urls.frameworkXlsx('gdpr'), '/data/frameworks/gdpr.xlsx'],
  frameworkCsv: [() => urls.frameworkCsv('gdpr'), '/data/frameworks/gdpr.csv'],
  basket: [urls.basket, '/basket/'],
  search: [urls.search, '/search/'],
  searchIndex: [urls.searchIndex, '/pagefind/'],
  searchData: [urls.searchData, '/search/data.json'],
  searchOtherLanguages: [urls.searchOtherLanguages, '/search/other-languages.json'],
  searchItems: [urls.searchItems, '/search/items.json'],
  markdown: [() => urls.markdown('/policy/backups/'), '/policy/backups.md'],
  policyPdf: [() => urls.policyPdf(revision), '/policy/2022-02-07.pdf'],
  answersPdf: [urls.answersPdf, '/answers.pdf'],
  evidence: [() => urls.evidence(revision), '/evidence/2022-02-07.zip'],
  answersEvidence: [urls.answersEvidence, '/evidence/answers.zip'],
};

/** The same paths for one of several policies. */
const ofSeveral: Partial<Record<keyof typeof urls, [path: () => string, expected: string]>> = {
  policy: [() => urls.policy('access'), '/policies/access/'],
  section: [() => urls.section('access', 'backups'), '/policies/access/backups/'],
  clause: [() => urls.clause({ ...clause, policy: 'access' }), '/policies/access/backups/#s3.7-p1'],
  revision: [() => urls.revision(second), '/policies/access/2022-02-07-2/'],
  permalink: [() => urls.permalink(second, 's3.7-p1'), '/policies/access/2022-02-07-2/#s3.7-p1'],
  redline: [() => urls.redline('access', '2021-01-01', '2022-02-07'), '/changes/access/2021-01-01/2022-02-07/'],
  policyData: [() => urls.policyData('access'), '/data/policies/access.json'],
  revisionData: [() => urls.revisionData(second), '/data/policies/access/2022-02-07-2.json'],
  seals: [() => urls.seals(second), '/policies/access/2022-02-07-2/SHA256SUMS'],
  sealedFile: [() => urls.sealedFile(second, 'backups.mdx'), '/policies/access/2022-02-07-2/backups.mdx'],
  policyPdf: [() => urls.policyPdf(second), '/policies/access/access-2022-02-07-2.pdf'],
  evidence: [() => urls.evidence(second), '/evidence/access-2022-02-07-2.zip'],
};

describe('urls', () => {
  it.each(Object.entries(ofSeveral))('%s names one of several policies', (_, [path, expected]) =>
    expect(path()).toBe(expected),
  );

  it.each(Object.entries(permanent))('%s is always the same path', (_, [path, expected]) =>
    expect(path()).toBe(expected),
  );

  it('puts the Markdown of the home page at /index.md', () => expect(urls.markdown('/')).toBe('/index.md'));
});

it.each([
  ['policy', '2024-02-01', 'revision-2024-02-01'],
  ['access', '2024-02-01-2', 'revision-access-2024-02-01-2'],
])('revisionAnchor of the policy %s names its revision of %s', (policy, date, anchor) =>
  expect(revisionAnchor({ policy, date })).toBe(anchor),
);

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

it('revisionAnchor names a revision in the list of changes, with its policy if that is not in policy/', () => {
  expect(revisionAnchor(revision)).toBe('revision-2022-02-07');
  expect(revisionAnchor(second)).toBe('revision-access-2022-02-07-2');
});

describe('isIndexed', () => {
  const current = { date: '2022-02-07', sections: [{ id: 'backups' }, { id: 'people' }] };
  const policies = [
    { id: 'policy', current },
    { id: 'access', current: { date: '2023-01-01', sections: [{ id: 'roles' }] } },
    { id: 'old', withdrawn: { on: '2024-01-01' }, current },
  ];

  it.each([
    '/',
    '/policy/',
    '/policy/backups/',
    '/changes/',
    '/changes/2021-01-01/2022-02-07/',
    '/policies/',
    '/policies/access/',
    '/policies/access/roles/',
    '/changes/access/',
    '/changes/access/2022-01-01/2023-01-01/',
    '/answers/',
    '/answers/backups/',
    '/frameworks/',
    '/frameworks/gdpr/',
    '/certificates/',
    '/processors/',
    '/contact/',
    '/references/',
    '/data/',
    '/search/',
    '/basket/',
  ])('is true for %s', (path) => expect(isIndexed(path, policies, '2026-11-23')).toBe(true));

  it.each([
    ['a permalink of a revision', '/policy/2022-02-07/'],
    ['a withdrawn section', '/policy/office/'],
    ['a redline to an old revision', '/changes/2020-01-01/2021-01-01/'],
    ['a permalink of one of several policies', '/policies/access/2023-01-01/'],
    ['a section that another policy has', '/policies/access/backups/'],
    ['a redline to an old revision of one of several policies', '/changes/access/2021-01-01/2022-02-07/'],
    ['a policy that was withdrawn', '/policies/old/'],
    ['a section of a policy that was withdrawn', '/policies/old/backups/'],
    ['a redline of a policy that was withdrawn', '/changes/old/2021-01-01/2022-02-07/'],
    ['the changes of a policy that was withdrawn', '/changes/old/'],
    ['the changes of a policy that does not exist', '/changes/none/'],
    ['a policy that does not exist', '/policies/none/'],
    ['a legacy URL', '/en/infosecurity/'],
    ['the page for a URL that does not exist', '/404/'],
  ])('is false for %s', (_, path) => expect(isIndexed(path, policies, '2026-11-23')).toBe(false));

  it.each([
    ['2023-12-31', true],
    ['2024-01-01', false],
  ])('says on %s of a policy that is withdrawn from 1 January 2024: %s', (day, expected) => {
    for (const path of ['/policies/old/', '/policies/old/backups/', '/changes/old/'])
      expect(isIndexed(path, policies, day)).toBe(expected);
  });
});
