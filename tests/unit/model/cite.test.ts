import { expect, it } from 'vitest';
import { type CitationSource, citeAsHtml, citeAsText, escapeHtml } from '../../../src/model/cite.ts';

const source: CitationSource = {
  company: 'Acme Cloud Ltd',
  title: 'Security policy',
  date: '2025-03-01',
  label: '§3.10 ¶1',
  url: 'https://trust.acme.example/policy/2025-03-01/#s3.10-p1',
};

it('citeAsText names company, title, revision, clause and permalink', () => {
  expect(citeAsText(source)).toBe(
    'Acme Cloud Ltd, “Security policy”, revision of 1 March 2025, §3.10 ¶1, https://trust.acme.example/policy/2025-03-01/#s3.10-p1',
  );
});

it('a citation of the whole revision names no clause', () => {
  const whole = { ...source, label: undefined, url: 'https://trust.acme.example/policy/2025-03-01/' };
  expect(citeAsText(whole)).toBe(
    'Acme Cloud Ltd, “Security policy”, revision of 1 March 2025, https://trust.acme.example/policy/2025-03-01/',
  );
  expect(citeAsHtml(whole)).toBe(
    'Acme Cloud Ltd, “Security policy”, revision of 1 March 2025, <a href="https://trust.acme.example/policy/2025-03-01/">https://trust.acme.example/policy/2025-03-01/</a>',
  );
});

it('citeAsHtml links the clause and escapes everything', () => {
  expect(citeAsHtml({ ...source, company: 'A & B <Ltd>', url: 'https://trust.acme.example/?a="b"&c' })).toBe(
    'A &amp; B &lt;Ltd&gt;, “Security policy”, revision of 1 March 2025, <a href="https://trust.acme.example/?a=&quot;b&quot;&amp;c">§3.10 ¶1</a>',
  );
});

it('escapeHtml leaves no character that ends a text or an attribute', () => {
  expect(escapeHtml('<a href="x">&amp;')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;');
});
