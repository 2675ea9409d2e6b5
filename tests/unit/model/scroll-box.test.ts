import { expect, it } from 'vitest';
import { withScrollBoxes } from '../../../src/model/scroll-box.ts';

it('withScrollBoxes() puts each table and each code block into a named box that can have the focus', () => {
  const box = (name: string) => `<div class="wide" role="group" tabindex="0" aria-label="${name}">`;
  expect(
    withScrollBoxes('<p>a</p><table><tr><td>b</td></tr></table><pre class="x"><code>&lt;table></code></pre>', '§1 ¶2'),
  ).toBe(
    `<p>a</p>${box('Table in section 1, paragraph 2')}<table><tr><td>b</td></tr></table></div>${box('Code in section 1, paragraph 2')}<pre class="x"><code>&lt;table></code></pre></div>`,
  );
});

it('withScrollBoxes() changes no other text', () => {
  const html = '<p>We <ins>prefer</ins> tables &lt;table&gt;</p><ul><li>pre</li></ul>';
  expect(withScrollBoxes(html, '§1 ¶2')).toBe(html);
});
