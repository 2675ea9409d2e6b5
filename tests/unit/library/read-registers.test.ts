import { describe, expect, it } from 'vitest';
import { readRegisters } from '../../../src/library/read-registers.ts';
import { filesOf, placesAndRules } from './files.ts';

const texts = {
  'certificates/iso.yaml':
    'holder: Acme\nstandard: ISO/IEC 27001:2022\ncitations:\n  - { section: scope, quote: all of it }\n',
  'processors/hosting.yaml':
    'name: Hosting Ltd\nservices: [hosting]\ncitations:\n  - { section: scope, quote: all of it }\n',
  'contacts/support.yaml':
    'name: Support\npurpose: support\nemail: help@acme.example\ncitations: [{ section: scope, quote: all of it }]\n',
  'references/home.yaml': 'url: https://acme.example/\ntitle: Home\nkind: website\n',
};

describe('readRegisters', () => {
  it('returns the entries of each register with their id, path, data and positions', () => {
    const { entries, problems } = readRegisters(filesOf(texts));
    expect(problems).toEqual([]);
    expect(
      Object.values(entries)
        .flat()
        .map(({ register, path, data }) => [register, path, data.id]),
    ).toEqual([
      ['certificates', 'content/certificates/iso.yaml', 'iso'],
      ['processors', 'content/processors/hosting.yaml', 'hosting'],
      ['contacts', 'content/contacts/support.yaml', 'support'],
      ['references', 'content/references/home.yaml', 'home'],
    ]);
    expect(entries.references[0]?.data.title).toBe('Home');
    expect(entries.references[0]?.places.positionOf(['title'])).toEqual({ line: 2, column: 8 });
  });

  it.each([
    'references/Home.yaml',
    'references/deep/a.yaml',
    'references/a.yml',
    'references/a.yaml.bak',
    'my/references/a.yaml',
    'references/a-.yaml',
    'answers/a.yaml',
  ])('does not read %s', (name) => {
    const { entries, problems } = readRegisters(filesOf({ [name]: 'nothing' }));
    expect(problems).toEqual([]);
    expect(Object.values(entries).flat()).toEqual([]);
  });

  it('reports an id that two registers use, at the later file, and reads both', () => {
    const contact = { 'contacts/iso.yaml': texts['contacts/support.yaml'] };
    const { entries, problems } = readRegisters(filesOf({ ...texts, ...contact }));
    expect(placesAndRules(problems)).toEqual(['content/contacts/iso.yaml:1:1 duplicate-id']);
    expect(problems[0]?.message).toBe('The id iso is already used by content/certificates/iso.yaml.');
    expect([entries.certificates.length, entries.contacts.length]).toEqual([1, 2]);
  });

  it('reports the files that cannot be read, and returns the other entries', () => {
    const broken = {
      'references/a.yaml': Buffer.from([0xff]),
      'references/b.yaml': 'title: "Home\n',
      'references/c.yaml': 'title: Home\nurl: https://acme.example/c\n',
    };
    const { entries, problems } = readRegisters(filesOf({ ...broken, ...texts }));
    expect(placesAndRules(problems)).toEqual([
      'content/references/a.yaml:1:1 not-utf8',
      'content/references/b.yaml:1:8 yaml-syntax',
      'content/references/c.yaml:1:1 missing-field',
    ]);
    expect(entries.references.map(({ data }) => data.id)).toEqual(['home']);
  });
});
