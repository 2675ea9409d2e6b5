import { describe, expect, it } from 'vitest';
import type { Library } from '../../../../src/library/library-types.ts';
import { pageRecords } from '../../../../src/search/records/page-records.ts';
import { citeAccess, severalLibrary } from '../../exports/several-library.ts';
import { answerOf, questionOf, tinyLibrary } from '../../exports/tiny-library.ts';
import { cite } from '../../exports/tiny-policy.ts';

const pageAt = (url: string, library: Library = tinyLibrary()) =>
  pageRecords(library).find((record) => record.url === url);

describe('pageRecords()', () => {
  it.each([
    ['Answers as PDF', '/answers.pdf', 'All answers with their citations as a PDF file.'],
    ['Answers', '/answers/', 'All subjects that due-diligence questions ask about, by topic.'],
    ['Changes', '/changes/', 'All revisions of the policy, and what each changed.'],
    ['Feed and calendar', '/feed/', 'How to be told of every change'],
    ['Certificates', '/certificates/', 'All certificates, each with its status on the day you read it.'],
    ['Processors (sub-processors)', '/processors/', 'The companies registered as providing part of the service, with'],
    ['Contact', '/contact/', 'Whom to ask, and when they answer.'],
    ['Accessibility of this site', '/accessibility/', 'How accessible the trust center of Tiny Ltd is'],
    ['Basket', '/basket/', 'The answers, clauses and certificates that you have collected'],
    ['References', '/references/', 'All external pages and documents that the policy links to.'],
    ['Frameworks', '/frameworks/', 'Standards and laws, item by item, with the answers to each.'],
    ['Data and downloads', '/data/', 'Everything this site says as files: JSON, CSV, XLSX and OSCAL.'],
  ])('returns the page “%s” at %s', (title, url, text) => {
    const record = pageAt(url);
    expect(record).toMatchObject({ kind: 'page', title, sections: [] });
    expect(record?.text).toContain(text);
  });

  it.each([
    ['/changes/', 'All revisions of the policies, and what each changed.'],
    ['/references/', 'All external pages and documents that the policies link to.'],
  ])('speaks of the policies at %s if there are several', (url, text) =>
    expect(pageAt(url, severalLibrary())?.text).toBe(text),
  );

  it.each([
    ['questionnaire pdf', ['/answers.pdf']],
    ['questionnaire', ['/answers.pdf', '/answers/']],
    ['faq', ['/answers/']],
    ['version history', ['/changes/']],
    ['rss', ['/feed/']],
    ['expiry dates', ['/feed/']],
    ['list of certificates', ['/certificates/']],
    ['sub processor list', ['/processors/']],
    ['vendor list', ['/processors/']],
    ['contact us', ['/contact/']],
    ['accessibility statement', ['/accessibility/']],
    ['my basket', ['/basket/']],
    ['external links', ['/references/']],
    ['control mapping', ['/frameworks/']],
    ['json', ['/data/']],
  ])('finds what readers call “%s” at %j', (name, urls) =>
    expect(pageRecords(tinyLibrary()).flatMap(({ names, url }) => (names?.includes(name) ? [url] : []))).toEqual(urls),
  );

  it.each([
    ['phone number', false],
    ['e-mail address', false],
    ['support contact', false],
    ['security contact', true],
    ['privacy team', true],
    ['contact sales', true],
  ])('finds the contacts by “%s” only if none of them is called so: %s', (name, isFound) => {
    const names = pageAt('/contact/')?.names ?? [];
    expect(names.includes(name)).toBe(isFound);
  });

  it('finds the contacts by a way to reach somebody that none of them has', () => {
    const [contact] = tinyLibrary().contacts;
    if (!contact) throw new Error('The library has a contact.');
    const { phone: _, ...other } = contact;
    const named = (contacts: Library['contacts']) => pageAt('/contact/', tinyLibrary({ contacts }))?.names ?? [];
    expect(named([other])).toContain('telephone');
    expect(named([other])).not.toContain('email');
    expect(named([other, contact])).not.toContain('telephone');
    expect(named([])).toEqual(expect.arrayContaining(['telephone', 'email', 'hotline', 'security.txt', 'sales']));
  });

  const subjectOf = (id: string): Library['subjects'][number] => ({
    ...{ id, title: id, topic: 'suppliers', wordings: [], statements: [] },
    answers: [
      answerOf({ id: 'none', status: 'not-stated', statements: [], citations: [cite('people', 'Staff are trained.')] }),
      answerOf({ id: 'some', status: 'in-part', citations: [cite('backups', 'Backups are tested.')] }),
      answerOf({ id: 'other', citations: [cite('screening', 'Nobody works before screening.')] }),
      questionOf({ id: 'open', citations: [cite('people', 'each year')] }),
    ],
  });

  it('cites with the processors what the policy states on sub-processors', () => {
    const library = tinyLibrary({ subjects: [subjectOf('backups'), subjectOf('sub-processors')] });
    expect(pageAt('/processors/', library)?.sections).toEqual(['1', '2.1']);
    expect(pageAt('/processors/', tinyLibrary({ subjects: [subjectOf('backups')] }))?.sections).toEqual([]);
  });

  it('names the policy of a section that it cites if there are several', () => {
    const answers = [answerOf({ citations: [citeAccess('Accounts are closed on the last day.')] })];
    const library = severalLibrary({ subjects: [{ ...subjectOf('sub-processors'), answers }] });
    expect(pageAt('/processors/', library)?.sections).toEqual(['access/1']);
  });
});
