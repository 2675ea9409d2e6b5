import { describe, expect, it } from 'vitest';
import type { CitedHit } from '../../../../src/search/ask/cited-hit.ts';
import { printSearchAnswer } from '../../../../src/search/ask/print-answer.ts';

const hit: CitedHit = {
  kind: 'subject',
  title: 'Backups',
  question: 'How often?',
  status: 'stated',
  reply: null,
  text: 'Daily.',
  citations: [{ label: '§3.7 ¶1', quote: 'A backup a day.', url: 'https://acme.example/policy/2025-03-01/#s3.7-p1' }],
  sources: [],
  nearest: { citations: [], sources: [] },
  more: [],
  from: null,
  until: null,
  page: '/answers/a/',
};
const answer = { question: '?', company: 'Acme', revision: '2025-03-01', unknown: [], isNear: false };
const print = (...findings: CitedHit[]) => printSearchAnswer({ ...answer, notAssessed: null, findings });
const unassessed = { subject: 'a', question: 'b' };

describe('printSearchAnswer()', () => {
  it('prints the status in words, the text, and each quote with its source and permalink', () => {
    expect(print(hit)).toBe(`1. Backups
   How often?
   Stated. Daily.
   §3.7 ¶1 of the policy of 1 March 2025: “A backup a day.”
   https://acme.example/policy/2025-03-01/#s3.7-p1
`);
  });

  it('prints what leads in to an item of a list after its words', () => {
    const citations = hit.citations.map((one) => ({ ...one, leadIn: 'Copies are made:' }));
    expect(print({ ...hit, citations })).toContain(
      '“A backup a day.”\n   Item of the list after: “Copies are made:”\n   https://',
    );
  });

  it('prints the reply to a yes-or-no question after the status', () => {
    expect(print({ ...hit, status: 'in-part', reply: 'no' })).toContain('\n   Stated in part. No. Daily.\n');
  });

  it('prints the kind of a hit without a status, and the text of a clause only in its quote', () => {
    expect(print({ ...hit, kind: 'processor', question: null, status: null })).toContain(
      '\n   Provider. Daily.\n   §3.7',
    );
    expect(print({ ...hit, kind: 'clause', question: null, status: null })).toContain('\n   Clause.\n   §3.7');
  });

  it('numbers the hits and separates them by an empty line', () => {
    const short = { ...hit, question: null, citations: [] };
    const text = print(short, { ...short, title: 'Logs' });
    expect(text).toBe(`1. Backups\n   Stated. Daily.\n\n2. Logs\n   Stated. Daily.\n`);
  });

  it('prints the other sources, and the other answers of the subject', () => {
    const more = [
      { question: 'How long?', status: 'in-part', reply: null, text: 'A while.' },
      { question: 'Where?', status: 'not-stated', reply: null, text: 'Not stated.' },
      { question: 'At night?', status: 'stated', reply: 'no', text: 'By day.' },
    ] as const;
    expect(print({ ...hit, citations: [], sources: ['stated by Acme Ltd'], more: [...more] })).toBe(`1. Backups
   How often?
   Stated. Daily.
   stated by Acme Ltd
   - How long? Stated in part. A while.
   - Where? Not stated.
   - At night? Stated. No. By day.
`);
  });

  it('indents every line of a text', () => {
    expect(print({ ...hit, text: 'One.\nTwo.' })).toContain('\n   Stated. One.\n   Two.\n   §');
  });

  it('prints “not stated” once', () => {
    expect(print({ ...hit, status: 'not-stated', text: 'Not stated.', citations: [] })).toContain('\n   Not stated.\n');
  });

  it('prints the sources of what is not stated as the nearest, never as those that say it', () => {
    const { citations } = hit;
    const nearest = { citations, sources: ['stated by Acme Ltd'] };
    expect(print({ ...hit, status: 'not-stated', text: 'Not stated.', citations: [], nearest })).toBe(`1. Backups
   How often?
   Not stated.
   Nearest: §3.7 ¶1 of the policy of 1 March 2025: “A backup a day.”
   https://acme.example/policy/2025-03-01/#s3.7-p1
   stated by Acme Ltd
`);
  });

  it('never prints that something is not stated because nothing was found', () => {
    expect(print()).toBe('Nothing was found.\n');
  });

  it('prints that nobody has assessed the question, before what comes nearest', () => {
    const asked = { ...answer, notAssessed: unassessed };
    expect(printSearchAnswer({ ...asked, findings: [] })).toBe('Nobody has assessed this question yet.\n');
    expect(printSearchAnswer({ ...asked, findings: [hit] })).toMatch(
      /^Nobody has assessed this question yet\. What comes nearest:\n\n1\. Backups\n/,
    );
  });

  it.each([
    [true, 'Nothing here has “flux”. What comes nearest:'],
    [false, 'Nothing here has “flux”.'],
  ])('prints the words that nothing has, and whether the hits only come near: %s', (isNear, words) => {
    const found = { ...answer, notAssessed: null, unknown: ['flux'], isNear };
    expect(printSearchAnswer({ ...found, findings: [hit] })).toMatch(new RegExp(`^${words}\\n\\n1\\. Backups\\n`));
    expect(printSearchAnswer({ ...found, findings: [] })).toBe('Nothing here has “flux”.\n');
  });

  it('removes control characters, which a terminal would obey', () => {
    expect(print({ ...hit, text: 'a\u001b[31mb\u0007\u009b' })).toContain('Stated. a[31mb\n');
  });
});
