import { describe, expect, it } from 'vitest';
import { dataSets } from '../../../src/exports/data-files.ts';
import { severalLibrary } from './several-library.ts';
import { day, tinyLibrary } from './tiny-library.ts';

const library = tinyLibrary();

describe('dataSets', () => {
  it('lists every file for machines with its format', () => {
    const sets = dataSets(library, day).map(({ title, files }) => [
      title,
      files.map(({ format, path }) => `${format}: ${path}`),
    ]);
    const register = (name: string) => [
      `JSON: /data/${name}.json`,
      `Schema: /data/schemas/${name}.json`,
      `CSV: /data/${name}.csv`,
      `XLSX: /data/${name}.xlsx`,
    ];
    expect(sets).toEqual([
      ['Policy', ['JSON: /data/policy.json', 'Schema: /data/schemas/policy.json']],
      [
        'Each revision',
        [
          'JSON, 2024-05-01: /data/policy/2024-05-01.json',
          'JSON, 2022-02-07: /data/policy/2022-02-07.json',
          'Schema: /data/schemas/policy.json',
        ],
      ],
      ['Revisions', ['JSON: /data/revisions.json', 'Schema: /data/schemas/revisions.json', 'Atom: /feed.xml']],
      ['Policy index', register('policies')],
      ['Answers', register('answers')],
      ['Certificates', register('certificates')],
      ['Processors', register('processors')],
      ['Contact', register('contacts')],
      ['References', register('references')],
      [
        'Frameworks',
        [
          'JSON: /data/frameworks.json',
          'Schema: /data/schemas/frameworks.json',
          'ISO 27001, JSON: /data/frameworks/iso-27001-2022.json',
          'ISO 27001, CSV: /data/frameworks/iso-27001-2022.csv',
          'ISO 27001, XLSX: /data/frameworks/iso-27001-2022.xlsx',
          'ISO 27001:2013, JSON: /data/frameworks/iso-27001-2013.json',
          'ISO 27001:2013, CSV: /data/frameworks/iso-27001-2013.csv',
          'ISO 27001:2013, XLSX: /data/frameworks/iso-27001-2013.xlsx',
          'Schema: /data/schemas/framework.json',
        ],
      ],
      ['OSCAL', ['OSCAL, JSON: /data/oscal-component-definition.json']],
      ['Dates', ['JSON: /data/events.json', 'Schema: /data/schemas/events.json', 'Calendar: /events.ics']],
      ['Sealed sources', ['SHA256SUMS: /policy/2024-05-01/SHA256SUMS']],
    ]);
    for (const { what } of dataSets(library, day)) expect(what).toMatch(/^[A-Z].+\.$/);
  });

  it('lists the files of each of several policies', () => {
    const sets = dataSets(severalLibrary(), day);
    expect(sets.map(({ title }) => title)).toEqual([
      'Policy index',
      'Revisions',
      'Security policy',
      'Access control procedure',
      'Password policy (withdrawn)',
      'Answers',
      'Certificates',
      'Processors',
      'Contact',
      'References',
      'Frameworks',
      'OSCAL',
      'Dates',
    ]);
    expect(sets[0]?.files.map(({ path }) => path)).toEqual([
      '/data/policies.json',
      '/data/schemas/policies.json',
      '/data/policies.csv',
      '/data/policies.xlsx',
    ]);
    expect(sets[3]?.files.map(({ format, path }) => `${format}: ${path}`)).toEqual([
      'JSON: /data/policies/access.json',
      'JSON, 2024-05-01: /data/policies/access/2024-05-01.json',
      'JSON, 2023-02-01: /data/policies/access/2023-02-01.json',
      'Schema: /data/schemas/policy.json',
      'Atom: /policies/access/feed.xml',
      'SHA256SUMS: /policies/access/2024-05-01/SHA256SUMS',
    ]);
    for (const { what } of sets) expect(what).toMatch(/^[A-Z].+\.$/);
  });
});
