import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDesignation } from '../../../src/field/standards/read-designation.ts';
import { readStandards } from '../../../src/library/read-standards.ts';

const standards = readStandards();
const editions = standards.flatMap((standard) => standard.editions);
const edition = (name: string) => editions.find((one) => one.name === name);
const folder = mkdtempSync(path.join(tmpdir(), 'standards-'));
afterAll(() => rmSync(folder, { recursive: true }));
const readText = (text: string) => {
  writeFileSync(path.join(folder, 'seal.yaml'), `title: Seal\ndesignations: [Seal]\neditions:\n${text}`);
  return readStandards(folder);
};

describe('the standards', () => {
  it('have editions whose names and adoptions are read as themselves, and never as another edition', () => {
    for (const { name, adoptions = [] } of editions) {
      for (const text of [name, ...adoptions]) {
        const reading = readDesignation(text, standards);
        expect(reading.kind === 'edition' && reading.edition.name, text).toBe(name);
      }
    }
  });

  it('give each edition that was replaced a last day with its document, or the day from which nobody can tell', () => {
    for (const { name, replacedBy, endsOn, source, unsureFrom } of editions) {
      expect(Boolean(replacedBy), name).toBe(Boolean(endsOn ?? unsureFrom));
      expect(Boolean(source), name).toBe(Boolean(endsOn));
    }
  });

  it.each([
    ['ISO/IEC 27001:2013', '2025-10-31', 'IAF MD 26:2023'],
    ['ISO/IEC 27001:2005', '2015-10-01', 'IAF resolution of 2013 on ISO/IEC 27001:2013'],
    ['ISO 9001:2008', '2018-09-15', 'IAF Resolution 2017-13'],
    ['ISO 14001:2004', '2018-09-15', 'IAF Resolution 2017-13'],
    ['ISO 14001:1996', '2006-05-15', 'IAF GD 4:2004'],
    ['ISO 22301:2012', '2023-04-30', 'IAF Resolution 2019-17, extended by six months by IAF FAQ 20 of 2020'],
  ])('say that certificates to %s ended on %s, and who decided it', (name, endsOn, source) => {
    expect(edition(name)).toMatchObject({ endsOn, source });
  });

  it.each([
    ['PCI DSS 4.0', '2025-12-31', '31 December 2024'],
    ['PCI DSS 3.2.1', '2025-03-31', '31 March 2024'],
    ['PCI DSS 3.2', '2019-12-31', '31 December 2018'],
  ])('let an attestation to %s run until %s, a year after its retirement on %s', (name, endsOn, retired) => {
    expect(edition(name)?.endsOn).toBe(endsOn);
    expect(edition(name)?.source).toContain(`retired it on ${retired}; an assessment is current for twelve months`);
  });

  it.each(['ISO/IEC 27001:2022', 'ISO 22301:2019', 'ISO 9001:2015', 'ISO 14001:2026', 'PCI DSS 4.0.1'])(
    'set no end for %s, which is in force',
    (name) => {
      const known = edition(name);
      expect([known?.name, known?.endsOn, known?.replacedBy, known?.unsureFrom]).toEqual([
        name,
        undefined,
        undefined,
        undefined,
      ]);
    },
  );

  it('end an edition without a last day of its own no later than the edition that replaced it', () => {
    const end = { endsOn: '2015-10-01', source: 'IAF resolution of 2013 on ISO/IEC 27001:2013' };
    expect(edition('BS 7799-2:2002')).toMatchObject({ ...end, unsureFrom: '2008-10-15' });
    expect(edition('BS 7799-2:1999')).toMatchObject({ ...end, unsureFrom: '2005-09-05' });
  });

  it('leave open when certificates to ISO 14001:2015 end, and doubt them three years after the next edition', () => {
    expect(edition('ISO 14001:2015')).toMatchObject({
      replacedBy: 'ISO 14001:2026',
      endsOn: undefined,
      unsureFrom: '2029-04-15',
    });
  });
});

describe('readStandards', () => {
  it.each([
    [
      'an edition that its file does not have',
      "  - { name: Seal 2000, replacedBy: Seal 2001, replacedOn: '2001-01-01' }\n",
      /no edition above Seal 2000 is named Seal 2001/,
    ],
    [
      'a last day without its document',
      "  - { name: Seal 2000, replacedBy: Seal 2001, endsOn: '2001-01-01' }\n",
      /Must be given with endsOn/,
    ],
    [
      'a replacement without a day',
      '  - { name: Seal 2000, replacedBy: Seal 2001 }\n',
      /ust be given with endsOn or replacedOn/,
    ],
    [
      'a day without a replacement',
      "  - { name: Seal 2000, endsOn: '2001-01-01', source: Rule }\n",
      /ust be given with endsOn or replacedOn/,
    ],
  ])('throws for %s', (_fault, text, message) => expect(() => readText(text)).toThrow(message));
});
