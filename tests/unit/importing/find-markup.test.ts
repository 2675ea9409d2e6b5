import { describe, expect, it } from 'vitest';
import { findMarkup } from '../../../src/importing/find-markup.ts';
import { importHtml, importMarkdown } from './import-text.ts';

describe('text that looks like markup', () => {
  it.each([
    ['Write to <your name> or {name}.', 'Write to \\<your name> or \\{name}.'],
    ['Key: <KEY-ID>.', 'Key: \\<KEY-ID>.'],
    ['<Company> has **rules**\nfor all.', '\\<Company> has **rules** for all.'],
    ['<KEY-ID>\nis **long**.', '\\<KEY-ID> is **long**.'],
    [
      'See <address> or <link to it>, not <script> or </script>.',
      'See \\<address> or \\<link to it>, not \\<script> or \\</script>.',
    ],
    ['<address of the office\ngoes on', '\\<address of the office goes on'],
    ['See https://x.example/?q=<x>.', 'See [https://x.example/?q=](https://x.example/?q=)\\<x>.'],
    ['> <Company>\n> rules', '> \\<Company> rules'],
    ['- <Company>\n  rules', '- \\<Company> rules'],
    ['<div>\nin <place> <b>x</b>\n</div>', 'in \\<place> **x**'],
    ['1 < 2, <3, <-, <>', '1 \\< 2, \\<3, \\<-, \\<>'],
  ])('stays in %j', (source, expected) => {
    expect(importMarkdown(source)).toBe(expected);
  });

  it('stays in a page if nothing closes it', () => {
    const page = '<p>In locales/<code>/po, bug<number>, <o:p>Word</o:p>.</p>';
    expect(importHtml(page)).toBe('In locales/\\<code>/po, bug\\<number>, Word.');
  });
});

describe('HTML in Markdown', () => {
  it('becomes Markdown', () => {
    expect(importMarkdown('<b>x</b>, <kbd>y</kbd>, z<br>w, H<sub>2</sub>O<!-- hidden -->.')).toBe(
      '**x**, `y`, z w, H₂O.',
    );
  });

  it('may be closed in another paragraph', () => {
    expect(importMarkdown('<details>\n\nInside *it*.\n\n</details>')).toBe('Inside _it_.');
  });
});

describe('findMarkup()', () => {
  const kinds = (text: string, kind: 'markdown' | 'html') =>
    findMarkup(text, kind).map((markup) => `${markup.kind} ${text.slice(markup.start, markup.end)}`);

  it.each([
    ['<b>x</b>', ['tag <b>', 'tag </b>']],
    ['<b>x', ['text <b>']],
    ['<li>x', ['tag <li>']],
    ['<br> <img src="x"> <img>', ['tag <br>', 'tag <img src="x">', 'text <img>']],
    ['</br>', ['text </br>']],
    ['<!-- c --><!-- open', ['hidden <!-- c -->', 'text <']],
    ['<script>x</script>', ['hidden <script>x</script>']],
    ['in a <script>x</script>', ['text <script>x</script>', 'text </script>']],
    ['<a title="1 > 0">x</a>', ['tag <a title="1 > 0">', 'tag </a>']],
    ['<unknown>x</unknown>', ['text <unknown>', 'text </unknown>']],
    ['<!DOCTYPE html>', ['text <!DOCTYPE html>']],
  ])('of Markdown %j finds %j', (text, expected) => {
    expect(kinds(text, 'markdown')).toEqual(expected);
  });

  it.each([
    ['<unknown>x</unknown>', ['tag <unknown>', 'tag </unknown>']],
    ['<unknown> <o:p/>', ['text <unknown>', 'tag <o:p/>']],
    ['<p>x', ['tag <p>']],
    ['<code>x', ['text <code>']],
    ['<code class="a">x', ['tag <code class="a">']],
    ['in a <script>x</script>', ['hidden <script>x</script>']],
    ['<!DOCTYPE html>', ['hidden <!DOCTYPE html>']],
  ])('of a page %j finds %j', (text, expected) => {
    expect(kinds(text, 'html')).toEqual(expected);
  });
});
