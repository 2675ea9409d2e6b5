import { describe, expect, it } from 'vitest';
import { readDesignation } from '../../../src/field/standards/read-designation.ts';
import { readStandards } from '../../../src/library/read-standards.ts';

const standards = readStandards();
const read = (text: string) => {
  const reading = readDesignation(text, standards);
  return reading.kind === 'edition' ? reading.edition.name : reading.kind;
};

/** Spellings of each edition, as certificates, policies and web pages have them. */
const spellings: Record<string, string[]> = {
  'ISO/IEC 27001:2022': [
    'ISO/IEC 27001:2022',
    'ISO 27001:2022',
    'iso/iec 27001:2022',
    'ISO/IEC 27001:2022/Amd 1:2024',
    'ISO/IEC 27001:2022 + A1:2024',
    'ISO/IEC 27001:2022(E)',
    'ISO/IEC 27001:2022-10',
    'ISO/IEC 27001:2022, third edition',
    'EN ISO/IEC 27001:2023',
    'BS EN ISO/IEC 27001:2023',
    'UNE-EN ISO/IEC 27001:2023/A1:2024',
    'NF EN ISO/IEC 27001:2023',
    'EVS-EN ISO/IEC 27001:2023',
    'DIN EN ISO/IEC 27001:2024-01',
    'UNI CEI EN ISO/IEC 27001:2024',
    'JIS Q 27001:2023 (ISO/IEC 27001:2022)',
    'GB/T 22080-2025/ISO/IEC 27001:2022',
    '2022 edition of ISO/IEC 27001',
    'ISO 27001 v2022',
  ],
  'ISO/IEC 27001:2013': [
    'ISO/IEC 27001:2013',
    'ISO27001:2013',
    'ISO/IEC27001:2013',
    'ISO/IEC 27001 (2013)',
    'ISO27001 (2013)',
    'ISO 27001-2013',
    'ISO/IEC 27001\u20132013',
    'ISO/IEC 27001\u20112013',
    'ISO/IEC\u00A027001:2013',
    'ISO/IEC 27001\u00A0: 2013',
    'ISO/IEC 27001: 2013',
    'ISO/IEC 27001 : 2013',
    'ISO/IEC 27001\uFF1A2013',
    'ISO/IEC 27001\u22362013',
    'ISO\u200B 27\u00AD001:2013',
    'ISO/CEI 27 001:2013',
    'ISO/IEC 27.001:2013',
    'ISO 27001/2013',
    'ISO_27001:2013',
    'ISO 27001, 2013',
    'ISO 27001 2013',
    'ISO 27001 version 2013',
    'ISO 27001, ed. 2013',
    'ISO 27001 (version 2013)',
    'ISO 27001, 2013 edition',
    '27001:2013',
    'ISO/IEC 27001:2013/Cor 2:2015',
    'ИСО/МЭК 27001:2013',
    'BS ISO/IEC 27001:2013',
    'BS EN ISO 27001:2013',
    'EN ISO/IEC 27001:2017',
    'DIN EN ISO/IEC 27001:2017-06',
    'NEN-EN ISO/IEC 27001:2017+A11:2020',
    'UNE-ISO/IEC 27001:2014',
    'EVS-ISO/IEC 27001:2014',
    'JIS Q 27001:2014',
    'DIN ISO/IEC 27001:2015-03',
    'GB/T 22080-2016',
    'GBT22080-2016',
    'ГОСТ Р ИСО/МЭК 27001-2021',
  ],
  'ISO/IEC 27001:2005': [
    'ISO/IEC 27001:2005',
    'JIS Q 27001:2006',
    'GB/T 22080-2008',
    'BS 7799-2:2005',
    'ISO/IEC 27001:2005 (BS 7799-2:2005)',
  ],
  'BS 7799-2:2002': ['BS 7799-2:2002', 'BS7799-2:2002', 'BS 7799 Part 2:2002'],
  'ISO 9001:2026': ['ISO 9001:2026'],
  'ISO 9001:2015': [
    'ISO 9001:2015',
    'ISO9001:2015',
    'EN ISO 9001:2015',
    'DIN EN ISO 9001:2015-11',
    'JIS Q 9001:2015',
    'GB/T 19001-2016',
    'ISO 9001:2015/Amd 1:2024',
  ],
  'ISO 9001:2008': ['ISO 9001:2008', 'ISO 9001-2008', 'BS EN ISO 9001:2008'],
  'ISO 9001:2000': ['ISO 9001:2000'],
  'ISO 9001:1994': ['ISO 9001:1994'],
  'ISO 14001:2026': ['ISO 14001:2026', 'EN ISO 14001:2026'],
  'ISO 14001:2015': ['ISO 14001:2015', 'UNE-EN ISO 14001:2015', 'GB/T 24001-2016'],
  'ISO 14001:2004': ['ISO 14001:2004', 'ISO 14001 : 2004'],
  'ISO 14001:1996': ['ISO 14001:1996'],
  'ISO 22301:2019': ['ISO 22301:2019', 'EN ISO 22301:2019', 'UNE-EN ISO 22301:2020', 'JIS Q 22301:2020'],
  'ISO 22301:2012': ['ISO 22301:2012', 'EN ISO 22301:2014', 'GB/T 30146-2013'],
  'BS 25999-2:2007': ['BS 25999-2:2007'],
  'PCI DSS 4.0.1': [
    'PCI DSS 4.0.1',
    'PCI DSS v4.0.1',
    'PCI-DSS 4.0.1',
    'PCIDSS v.4.0.1',
    'PCI DSS version 4.0.1, Level 1',
    'PCI DSS Level 1 Service Provider v4.0.1',
    'Payment Card Industry Data Security Standard (PCI DSS) v4.0.1',
    'PCI DSS 4.0.1 (AOC of 31.12.2025)',
  ],
  'PCI DSS 4.0': ['PCI DSS 4.0', 'PCI DSS v4.0'],
  'PCI DSS 3.2.1': ['PCI DSS v3.2.1', 'PCI DSS 3.2.1.'],
  'PCI DSS 3.2': ['PCI DSS 3.2'],
};
const cases = Object.entries(spellings).flatMap(([edition, texts]) => texts.map((text) => [text, edition] as const));

describe('readDesignation', () => {
  it.each(cases)('reads “%s” as %s', (text, edition) => expect(read(text)).toBe(edition));

  it.each([
    'ISO 27001',
    'ISO/IEC 27001 certified',
    'ISO/IEC 27001:20130',
    'ISO/IEC 27001:2031',
    'ISO/IEC 27001-2:2013',
    'ISO/IEC 27001/Amd 1:2024',
    'ISO 27001, certified in May 2014',
    'ISO 9001:08',
    'ISO 9001:2010',
    'BS 7799',
    'BS 7799-1:2005',
    'PCI DSS',
    'PCI DSS v4',
    'PCI DSS 4.2',
    'PCI DSS Level 1',
    'PCI DSS 2024',
  ])('finds no edition in “%s” though the standard is known', (text) => expect(read(text)).toBe('unreadable'));

  it.each([
    'ISO/IEC 27001:2013 and ISO/IEC 27001:2022',
    'ISO/IEC 27001:2013/2022',
    'ISO/IEC 27001:2013, 2022',
    'ISO 9001:2015 / ISO 14001:2015',
    'ISO 9001:2015, 14001:2015',
    'ISO/IEC 27701:2019, extension of ISO/IEC 27001:2022',
    'ISO/IEC 27001:2022 with EN 50600:2019',
    'PCI DSS 3.2.1 and 4.0',
  ])('sees more than one standard or edition in “%s”', (text) => expect(read(text)).toBe('several'));

  it.each(['ISO/IEC 27001, edition not stated', 'ISO 27001 (edition is not stated)', 'PCI DSS, Edition Not Stated'])(
    'reads in “%s” that no edition is stated',
    (text) => expect(read(text)).toBe('not-stated'),
  );

  it.each([
    'SOC 2 Type II',
    'TISAX Assessment Level 3',
    'ISO/IEC 127001:2013',
    'ISO/IEC 27701:2019',
    'ISO/IEC 27017:2015',
    'ISO 190011:2018',
    'KATAKRI 2020',
    'Cyber Essentials Plus',
    'SOC 2, edition not stated',
    '',
  ])('knows no standard in “%s”', (text) => expect(read(text)).toBe('unknown-standard'));
});
