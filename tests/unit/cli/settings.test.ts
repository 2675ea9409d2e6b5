import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { previewedDrafts, readSettings, refusePreview, siteOrigin } from '../../../src/cli/settings.ts';
import { temporaryFolder } from '../importing/temporary-folder.ts';
import { check, edit, makeDraft, withBase } from '../library/check.ts';

const wrongPath = 'Must be the path that the site is published under';

describe('readSettings', () => {
  it.each([
    ['SITE_URL', 'trust.example.com', 'Must be an absolute http or https URL, such as https://trust.example.com.'],
    ['SITE_URL', 'ftp://x', 'Must be an absolute http or https URL, such as https://trust.example.com.'],
    [
      'SITE_URL',
      'https://x.example/trust',
      'Must end after the host: put the path, /trust, in BASE_PATH, such as https://trust.example.com.',
    ],
    ['BASE_PATH', 'https://x/y', wrongPath],
    ['BASE_PATH', '/trust/../x', wrongPath],
    ['BASE_PATH', '/a b', wrongPath],
    ['BASE_PATH', '/a//b', wrongPath],
    ['BASE_PATH', '/a?b', wrongPath],
    ['BASE_PATH', '/.', wrongPath],
    ['SOURCE_DATE_EPOCH', 'yesterday', 'Must be a whole number of seconds since 1970-01-01, up to the year 9000.'],
    ['SOURCE_DATE_EPOCH', '-1', 'Must be a whole number of seconds since 1970-01-01, up to the year 9000.'],
    ['SOURCE_DATE_EPOCH', '221876928000', 'Must be a whole number of seconds since 1970-01-01, up to the year 9000.'],
  ])('refuses %s “%s” in one sentence', (name, value, message) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name} is “${value}”. ${message}`);
  });

  it.each([
    [{}, 'http://localhost:4321', '', false],
    [{ SITE_URL: 'https://trust.example.com/' }, 'https://trust.example.com', '', true],
    [{ SITE_URL: '', BASE_PATH: '/' }, 'http://localhost:4321', '', false],
    [{ BASE_PATH: 'trust/' }, 'http://localhost:4321', '/trust', false],
    [{ SITE_URL: 'https://x.example:8443', BASE_PATH: 'a/b.c_d~e/' }, 'https://x.example:8443', '/a/b.c_d~e', true],
  ])('reads %j as the origin %s and the base path “%s”', (environment, site, base, known) => {
    const settings = readSettings(environment);
    expect({ ...siteOrigin(settings, undefined), base: settings.base }).toEqual({ site, base, known });
  });

  it('prefers SITE_URL to the site that company.yaml names', () => {
    const company = { site: 'https://a.example/' };
    expect(siteOrigin(readSettings({}), company)).toEqual({ site: 'https://a.example', known: true });
    const settings = readSettings({ SITE_URL: 'https://b.example' });
    expect(siteOrigin(settings, company)).toEqual({ site: 'https://b.example', known: true });
  });

  it.each(['#', '?', '\\'].filter((sign) => sign !== path.sep))(
    'refuses a content folder whose path contains %s',
    (sign) => {
      const content = path.resolve(`a${sign}b/content`);
      expect(() => readSettings({ CONTENT_DIR: `a${sign}b/content` })).toThrow(
        `The content folder is ${content}. Its path may not contain ${sign}, because Astro reads paths as URLs. Move or rename the folder.`,
      );
    },
  );

  it('accepts spaces, percent signs, quotes and letters of any language in the path of the content folder', () => {
    expect(readSettings({ CONTENT_DIR: `a b%20'ö/c` }).content).toBe(path.resolve(`a b%20'ö/c`));
  });

  it('reads SOURCE_DATE_EPOCH as a day in UTC', () => {
    expect(readSettings({ SOURCE_DATE_EPOCH: '1795478399' }).day).toBe('2026-11-23');
    expect(readSettings({ SOURCE_DATE_EPOCH: '1795478400' }).day).toBe('2026-11-24');
  });
});

describe('PREVIEW', () => {
  it('is the date of a draft that exists', () => {
    const found = withBase((content) => {
      makeDraft(content, '2026-12-01');
      makeDraft(content, '2026-12-01-2');
      return ['2026-12-01', '2026-12-01-2'].map((preview) => previewedDrafts({ preview, content }));
    });
    expect(found).toEqual([['2026-12-01'], ['2026-12-01-2']]);
  });

  it('is a date of the only policy, or of all that have a draft of that date, or of one that is named', () => {
    const content = temporaryFolder({
      'policies/access/2026-12-01/a.mdx': '',
      'policies/backups/2026-12-01/a.mdx': '',
      'policies/code/2026-11-01/a.mdx': '',
    });
    const drafts = (preview: string) => previewedDrafts({ preview, content });
    expect(drafts('2026-11-01')).toEqual(['code/2026-11-01']);
    expect(drafts('2026-12-01')).toEqual(['access/2026-12-01', 'backups/2026-12-01']);
    expect(drafts('backups/2026-12-01')).toEqual(['backups/2026-12-01']);
    expect(() => drafts('code/2026-12-01')).toThrow('has no draft of that date');
  });

  it.each([
    ['2026-12-01', /^PREVIEW is 2026-12-01, but .* has no draft of that date\..*npm run new:revision -- 2026-12-01\.$/],
    [
      '2026-13-01',
      /^PREVIEW must be the date of a draft, after its policy if there are several\. There is no day 2026-13-01\.$/,
    ],
    ['../2024-05-01', /^PREVIEW must be .* Expected a date, or a policy and a date\.$/],
    ['access/control/2026-12-01', /^PREVIEW must be .* Expected a date, or a policy and a date\.$/],
    [
      'access/2026-12-01',
      /^PREVIEW is access\/2026-12-01, but .* has no draft .*npm run new:revision -- access 2026-12-01\.$/,
    ],
  ])('is refused as “%s”', (preview, message) => {
    withBase((content) => expect(() => previewedDrafts({ preview, content })).toThrow(message));
  });

  it('is refused by a build', () => {
    expect(() => refusePreview({ preview: '2026-12-01' })).toThrow('a build never publishes a draft');
    expect(() => refusePreview({ preview: undefined })).not.toThrow();
  });
});

it('a site in company.yaml that is not an origin is a problem at its position', () => {
  const problems = withBase((content) => {
    edit(`${content}/company.yaml`, () => 'name: Example\nlegalName: Example Ltd\nsite: https://x.example/trust\n');
    return check(content);
  });
  expect(problems[0]).toBe(
    'company.yaml:3:7  invalid-value  Field “site” must end after the host: put the path, /trust, in BASE_PATH. Correct “https://x.example/trust”.',
  );
});

it('a CACHE_DIR that is a file is refused', () => {
  expect(() => readSettings({ CACHE_DIR: 'package.json' })).toThrow(
    'CACHE_DIR is “package.json”, which is a file. Name a folder.',
  );
});
