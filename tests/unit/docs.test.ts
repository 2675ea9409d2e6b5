import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseNames, linesOf } from './library/check.ts';

const documents = globSync(['*.md', 'docs/*.md']).sort();
const files = globSync('{src,scripts,tests}/**/*.*').map((file) => file.split(path.sep).join('/'));
const read = (file: string) => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe.each(documents)('%s', (file) => {
  const text = read(file);

  it('names only files and folders of the program that exist', () => {
    const folders = [...text.matchAll(/`((?:src|scripts|tests|\.github)\/[\w./-]*\w\/?)`/g)].map(
      ([, name = '']) => name,
    );
    const code = [...text.matchAll(/`([\w./-]+\.(?:ts|mjs|astro|typ|css))`/g)].map(([, name = '']) => name);
    expect(folders.filter((name) => !existsSync(name))).toEqual([]);
    expect(code.filter((name) => !files.some((file) => `/${file}`.endsWith(`/${name}`)))).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links only to files and headings that exist', () => {
    const links = [
      ...text.replace(/`[^`\n]*\]\([^`\n]*`/g, '').matchAll(/\]\((?!https?:)([^)\s#]*)(?:#([^)\s]+))?\)/g),
    ];
    const broken = links.filter(([, target = '', heading]) => {
      const linked = target ? path.join(path.dirname(file), target) : file;
      return !existsSync(linked) || (heading !== undefined && !headingIds(read(linked)).includes(heading));
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });
});

describe('README.md', () => {
  const text = read('README.md');

  it('lists every command but the parts of npm run check', () => {
    const commands = Object.keys(scripts).filter((name) => !/^(start|test|check:(format|lint|types))$/.test(name));
    expect(commands.filter((name) => !text.includes(`| \`npm run ${name}\` `))).toEqual([]);
  });

  it('lists every environment variable that the settings are read from', () => {
    const variables = /const \{([^}]*)\} =\s+environment;/.exec(read('src/cli/settings.ts'))?.[1]?.match(/\w+/g) ?? [];
    expect(variables).toContain('CONTENT_DIR');
    expect(variables.filter((name) => !text.includes(`| \`${name}\` `))).toEqual([]);
  });
});

it.each(['README.md', 'CONTRIBUTING.md'])('%s fits a terminal of 100 columns', (file) => {
  expect(
    read(file)
      .split('\n')
      .filter((line) => line.length > 100),
  ).toEqual([]);
});

it('docs/rules.md shows messages of the content check as the program prints them', () => {
  const printed = new Set(caseNames().flatMap((name) => linesOf(name).map((line) => `content/${line}`)));
  const shown = [...read('docs/rules.md').matchAll(/^```text\n(content\/.*)\n```$/gm)].map(([, line = '']) => line);
  expect(shown.length).toBeGreaterThan(30);
  const ruleOf = (line = '') => line.split('  ')[1];
  const ofContent = new Set([...printed].map(ruleOf));
  expect(shown.filter((line) => ofContent.has(ruleOf(line)) && !printed.has(line))).toEqual([]);
});

/** The ids that GitHub gives to the headings of a Markdown text. */
function headingIds(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
