import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { literalText } from '../../literal-text.ts';

/** Names of formats, files and units, which are the same in every language. */
const names = new Set(['CSV', 'JSON', 'Markdown', 'PDF', 'SHA-256', 'SHA256SUMS', 'tsa.pem']);

/** All texts of a file. */
const all = [''];

/** Code that looks like words, and messages to those who write the content: by file, how each text begins. */
const others: Readonly<Record<string, readonly string[]>> = {
  'src/elements/basket-link.ts': ['basket …'],
  'src/elements/basket-page.ts': ['[data-undo] button'],
  'src/elements/clause-words.ts': ['.mark, .cite'],
  'src/elements/kept-basket.ts': ['basket …'],
  'src/exports/events.ts': ['event …'],
  'src/exports/verification-commands.ts': all,
  'src/layouts/brand-style.ts': ['@layer colours'],
  'src/model/chain-command.ts': all,
  'src/model/day.ts': ['Must be in', 'The year of', 'There is no day', '“…” is not a date', '…, … (UTC…)'],
  'src/model/language-tag.ts': ['Write'],
  'src/model/policy-phrase.ts': ['of …'],
  'src/model/revision-id.ts': ['“…” is not a revision'],
  'src/model/site-origin.ts': all,
  'src/model/unprintable.ts': all,
};

/** Modules whose words pages show, besides those of folders that are for pages alone. */
const shown = [
  'src/model/*.ts',
  'src/registers/{source,certificate-events}.ts',
  'src/exports/{change-words,collected-certificate,count-questions,document-files,events,listed-changes,policy-basis}.ts',
  'src/exports/{quoted-answer,register-facts,standing,subject-parts,verification,verification-commands,withdrawals,withdrawn-links}.ts',
];

describe('the interface', () => {
  it('has all its words in src/strings/', async () => {
    const files = globSync(['src/{pages,components,layouts}/**/*.{astro,ts}', 'src/elements/**/*.ts', ...shown]).sort();
    expect(files.length).toBeGreaterThan(250);
    const found = await Promise.all(files.map((file) => literalText(file, readFileSync(file, 'utf8'))));
    const isOther = ({ file, text }: { file: string; text: string }) =>
      others[file]?.some((start) => text.startsWith(start)) ?? false;
    expect(found.flat().filter((one) => !names.has(one.text) && !isOther(one))).toEqual([]);
  });

  it('has no exception for a text that is gone', async () => {
    const found = await Promise.all(
      Object.entries(others).map(async ([file, starts]) => {
        const texts = await literalText(file, readFileSync(file, 'utf8'));
        return starts.filter((start) => !texts.some(({ text }) => text.startsWith(start)));
      }),
    );
    expect(found.flat()).toEqual([]);
  });
});

describe('literalText()', () => {
  it.each([
    ['text between tags', '<p>Hello <b>{x}</b></p>', ['Hello']],
    ['text in an element that has nothing else', '<ul><li>Hello</li></ul>', ['Hello']],
    ['an attribute that readers hear', '<a aria-label="Menu" class="wide one" rel="next page">{x}</a>', ['Menu']],
    ['a prop with words', '<Page heading="Two words" kind="one" />', ['Two words']],
    ['a title with a value', `<Page title={\`\${x} today\`} />`, ['… today']],
    ['the attributes of a spread', `<a {...{ 'aria-label': 'two words' }}>{x}</a>`, ['two words']],
    ['a word in a choice', `<p>{x ? 'Yes' : y || 'No'}</p>`, ['Yes', 'No']],
    ['a word in a list', `<p>{[x, ' of ', y]}</p>`, ['of']],
    ['a word in a loop', '<p>{all.map((one) => <b>Hi {one}</b>)}</p>', ['Hi']],
    ['a word that is given to a function', `<p>{join('and')}</p>`, ['and']],
    ['text in code', `<pre><code>{\`cut -c \${x}\`}</code></pre>`, ['cut -c …']],
    ['a string above the template', `---\nconst words = 'Two words';\n---\n<p>{words}</p>`, ['Two words']],
    ['no word that is compared', `<p>{x === 'kind' ? y : z}</p>`, []],
    ['no sign', `<p>{x} · {y}, <b>{z}</b>: &nbsp; — 1</p>`, []],
    [
      'no style, script, import or type',
      `---\nimport 'a b';\ntype A = 'a b';\n---\n<style>p { color: red }</style>`,
      [],
    ],
    ['no comment', '<p>{/* Two words */}<!-- Two words --></p>', []],
  ])('of a template finds %s', async (_, text, expected) => {
    expect((await literalText('src/pages/a.astro', text)).map((one) => one.text)).toEqual(expected);
  });

  it.each([
    ['a sentence', `status.textContent = 'Nothing found.';`, ['Nothing found.']],
    ['a word beside a value', `const words = \`from \${day}\`;`, ['from …']],
    ['words between tags', 'const html = `<p class="a b">Two words</p>`;', ['Two words']],
    ['a name in a tag', `const html = \`<nav aria-label="Two words">\${x}</nav>\`;`, ['Two words…']],
    ['words in a constant that is exported', `export const a = { b: 'Two words' } as const;`, ['Two words']],
    ['no single word', `element.kind = 'kind';`, []],
    ['no message of an error', `throw new Error('It is missing.');`, []],
    ['no selector or class', `part(host, 'ul li', A); host.querySelector('a b'); host.className = 'a-b c-d';`, []],
  ])('of a module finds %s', async (_, text, expected) => {
    expect((await literalText('src/elements/a.ts', text)).map((one) => one.text)).toEqual(expected);
  });

  it('names the line of the words', async () => {
    expect(await literalText('src/pages/a.astro', `---\nconst a = 1;\n---\n\n<p>\n  “§” Hello\n</p>`)).toEqual([
      { file: 'src/pages/a.astro', line: 6, text: '“§” Hello' },
    ]);
    expect(await literalText('src/elements/a.ts', `const a = 1;\nconst b = 'Two words';`)).toEqual([
      { file: 'src/elements/a.ts', line: 2, text: 'Two words' },
    ]);
  });
});
