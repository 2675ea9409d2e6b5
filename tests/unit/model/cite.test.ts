import { describe, expect, it } from 'vitest';
import {
  answerAsHtml,
  answerAsText,
  type CitationSource,
  citeAsHtml,
  citeAsText,
  escapeHtml,
  type QuotedAnswer,
  quoteAsHtml,
  quoteAsText,
} from '../../../src/model/cite.ts';

const source: CitationSource = {
  company: 'Acme Cloud Ltd',
  title: 'Security policy',
  date: '2025-03-01',
  label: '§3.10 ¶1',
  url: 'https://trust.acme.example/policy/2025-03-01/#s3.10-p1',
};

describe('a citation', () => {
  it('as text names company, title, revision, clause and permalink', () => {
    expect(citeAsText(source)).toBe(
      'Acme Cloud Ltd, “Security policy”, revision of 1 March 2025, §3.10 ¶1, https://trust.acme.example/policy/2025-03-01/#s3.10-p1',
    );
  });

  it('says whether the revision applies', () => {
    expect(citeAsText({ ...source, standing: 'withdrawn on 1 May 2026' })).toContain(
      'revision of 1 March 2025, withdrawn on 1 May 2026, §3.10 ¶1',
    );
  });

  it('of the whole revision names no clause', () => {
    const whole = { ...source, label: undefined, url: 'https://trust.acme.example/policy/2025-03-01/' };
    expect(citeAsText(whole)).toBe(
      'Acme Cloud Ltd, “Security policy”, revision of 1 March 2025, https://trust.acme.example/policy/2025-03-01/',
    );
    expect(citeAsHtml(whole)).toBe(
      'Acme Cloud Ltd, “Security policy”, revision of 1 March 2025, <a href="https://trust.acme.example/policy/2025-03-01/">https://trust.acme.example/policy/2025-03-01/</a>',
    );
  });

  it('with the quoted words has these first, in quotation marks', () => {
    expect(quoteAsText('We keep “seven” backups.', source)).toBe(`“We keep “seven” backups.” (${citeAsText(source)})`);
    expect(quoteAsHtml('Seven < eight', source)).toBe(
      `<blockquote>Seven &lt; eight (${citeAsHtml(source)})</blockquote>`,
    );
  });

  it('as HTML links the clause and escapes everything', () => {
    const odd = { ...source, company: 'A & B <Ltd>', label: '§1 <¶1>', url: 'https://trust.acme.example/?a="b"&c' };
    expect(citeAsHtml(odd)).toBe(
      'A &amp; B &lt;Ltd&gt;, “Security policy”, revision of 1 March 2025, <a href="https://trust.acme.example/?a=&quot;b&quot;&amp;c">§1 &lt;¶1&gt;</a>',
    );
  });
});

describe('an answer', () => {
  const answer: QuotedAnswer = {
    question: 'Are backups <encrypted>?',
    status: 'Stated in part',
    answer: 'Backups & logs are.',
    nearest: '',
    url: 'https://trust.acme.example/answers/backups/?a&b',
    asOf: 'answer last compared with its sources on 1 May 2025',
    sources: [],
    quotes: [
      { quote: 'Backups are <always> encrypted.', source },
      { quote: 'Logs are.', source: { ...source, label: '§4 ¶2', url: 'https://trust.acme.example/#s4-p2' } },
    ],
  };

  it('as text has the question, the status with the reply, each quotation with its citation, and its URL', () => {
    expect(answerAsText(answer, []).split('\n')).toEqual([
      'Are backups <encrypted>?',
      'Stated in part. Backups & logs are.',
      '“Backups are <always> encrypted.” (Acme Cloud Ltd, “Security policy”, revision of 1 March 2025, §3.10 ¶1, https://trust.acme.example/policy/2025-03-01/#s3.10-p1)',
      '“Logs are.” (Acme Cloud Ltd, “Security policy”, revision of 1 March 2025, §4 ¶2, https://trust.acme.example/#s4-p2)',
      'https://trust.acme.example/answers/backups/?a&b (answer last compared with its sources on 1 May 2025)',
    ]);
  });

  it('as HTML links its question and its citations, and escapes everything', () => {
    expect(answerAsHtml(answer, [])).toBe(
      [
        '<p><a href="https://trust.acme.example/answers/backups/?a&amp;b">Are backups &lt;encrypted&gt;?</a>',
        ' (answer last compared with its sources on 1 May 2025)<br>Stated in part. Backups &amp; logs are.</p>',
        '<blockquote>Backups are &lt;always&gt; encrypted. (Acme Cloud Ltd, “Security policy”, revision of 1 March 2025, ',
        '<a href="https://trust.acme.example/policy/2025-03-01/#s3.10-p1">§3.10 ¶1</a>)</blockquote>',
        '<blockquote>Logs are. (Acme Cloud Ltd, “Security policy”, revision of 1 March 2025, ',
        '<a href="https://trust.acme.example/#s4-p2">§4 ¶2</a>)</blockquote>',
      ].join(''),
    );
  });

  it('has its other sources as sentences after its quotations', () => {
    const more = { ...answer, sources: ['stated by <Acme> on 1 May 2025', 'according to the report: “Fine.”'] };
    expect(answerAsText(more, []).split('\n').slice(4, 6)).toEqual([
      'Stated by <Acme> on 1 May 2025.',
      'According to the report: “Fine.”.',
    ]);
    expect(answerAsHtml(more, [])).toMatch(
      /<p>Stated by &lt;Acme&gt; on 1 May 2025\.<\/p><p>According to the report: “Fine\.”\.<\/p>$/,
    );
  });

  it('that is not stated has its status alone, and says that its quotations only come near', () => {
    const notStated = { ...answer, status: 'Not stated', answer: '', nearest: 'Nearest & best:' };
    expect(answerAsText(notStated, []).split('\n').slice(1, 3)).toEqual(['Not stated.', 'Nearest & best:']);
    expect(answerAsHtml(notStated, [])).toContain('<br>Not stated.</p><p>Nearest &amp; best:</p><blockquote>');
  });

  it('has the site’s notes after its words, before what it quotes', () => {
    const notes = ['Note of this site on <A>.', 'Note on B.'];
    expect(answerAsText(answer, notes).split('\n').slice(1, 4)).toEqual([
      'Stated in part. Backups & logs are.',
      ...notes,
    ]);
    expect(answerAsHtml(answer, notes)).toContain(
      'logs are.</p><p>Note of this site on &lt;A&gt;.</p><p>Note on B.</p><blockquote>',
    );
  });

  it('without quotations is the question, the status, the reply and the URL alone', () => {
    const bare = { ...answer, quotes: [] };
    expect(answerAsText(bare, []).split('\n')).toHaveLength(3);
    expect(answerAsHtml(bare, [])).toMatch(/<\/p>$/);
  });
});

it('escapeHtml leaves no character that ends a text or an attribute', () => {
  expect(escapeHtml('<a href="x">&amp; <b>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp; &lt;b&gt;');
});
