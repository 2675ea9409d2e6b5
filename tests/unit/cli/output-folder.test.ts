import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outputFolder, programFolder } from '../../../src/cli/output-folder.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'output-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (...names: string[]) => path.join(folder, ...names);
const accepted = (out: string) => outputFolder(out, at('content'), at('program'));
const made = (name: string, file?: string) => {
  mkdirSync(at(name, path.dirname(file ?? '')), { recursive: true });
  if (file) writeFileSync(at(name, file), '');
  return at(name);
};

describe('outputFolder() accepts', () => {
  it.each(['new', 'a/new/one', 'Mõne kliendi leht', 'content-of-the-site', 'program/dist', 'program/srcs', '..dist'])(
    'a folder that does not exist: %s',
    (name) => {
      expect(accepted(at(name))).toBe(at(name));
    },
  );

  it.each(['.building/index.html', '.building.lock'])(
    'a folder with nothing but what a build left there: %s',
    (name) => {
      made('killed', name);
      expect(accepted(at('killed'))).toBe(at('killed'));
    },
  );

  it('a folder that a build left while the sites changed places', () => {
    made('killed', '.building.former/search/items.json');
    made('killed', 'new.html');
    expect(accepted(at('killed'))).toBe(at('killed'));
  });

  it('an empty folder and one that holds an earlier build', () => {
    expect(accepted(made('empty'))).toBe(at('empty'));
    expect(accepted(made('dist', 'search/items.json'))).toBe(at('dist'));
  });

  it('a relative path, which is one from the working directory', () => {
    expect(accepted('a-folder-that-is-new')).toBe(path.join(process.cwd(), 'a-folder-that-is-new'));
  });

  it('a link to a folder, which stays a link', () => {
    symlinkSync(made('web'), at('link'));
    expect(accepted(at('link'))).toBe(at('web'));
    expect(accepted(at('link', 'new'))).toBe(at('web', 'new'));
  });
});

describe('outputFolder() refuses', () => {
  it.each([
    ['the content', 'content'],
    ['a folder in the content', 'content/dist'],
    ['a folder around the content', '.'],
  ])('%s', (_, name) => {
    made('content');
    expect(() => accepted(at(name))).toThrow('one contains the other. Name another folder.');
  });

  it('a link into the content', () => {
    made('content');
    symlinkSync(at('content'), at('link'));
    expect(() => accepted(at('link'))).toThrow(
      `A build replaces the whole folder that OUT_DIR names, and of ${at('link')}, which is a link to ${at('content')}, and the content in ${at('content')} one contains the other. Name another folder.`,
    );
  });

  it.each(['src', 'src/pages/new', 'public', 'node_modules/new', '.git', 'docs', 'content'])(
    'a part of the program: %s',
    (name) => {
      expect(() => accepted(at('program', name))).toThrow(
        `${at('program', name)} is in ${name.split('/')[0]}/, which is part of the program. Name another folder.`,
      );
    },
  );

  it('the program', () => {
    expect(() => accepted(at('program'))).toThrow(`${at('program')} contains the program. Name another folder.`);
    expect(() => outputFolder('.', at('content'))).toThrow('contains the program. Name another folder.');
  });

  it('a file, and what would be in a file', () => {
    const file = path.join(made('other', 'file.txt'), 'file.txt');
    expect(() => accepted(file)).toThrow('is a file. Name another folder.');
    expect(() => accepted(path.join(file, 'dist'))).toThrow('cannot be used: part of its path is a file.');
  });

  it('a folder with other things', () => {
    expect(() => accepted(made('precious', 'file.txt'))).toThrow(
      'has other things in it than an earlier build. Name another folder, or empty it.',
    );
  });

  it.each([
    ['to nothing', 'nowhere'],
    ['to itself', 'link'],
  ])('a link %s', (_, target) => {
    symlinkSync(target, at('link'));
    expect(() => accepted(at('link'))).toThrow(
      'is a link that leads nowhere. Create the folder that it names, or remove the link.',
    );
  });
});

it('programFolder is the root of the repository', () => {
  expect(existsSync(path.join(programFolder, 'package.json'))).toBe(true);
});
