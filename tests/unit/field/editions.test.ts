import { describe, expect, it } from 'vitest';
import { editionOf } from '../../../src/field/standards/editions.ts';

describe('editionOf', () => {
  it.each([
    ['ISO/IEC 27001:2022', 'ISO/IEC 27001:2022'],
    ['ISO 27001:2022', 'ISO/IEC 27001:2022'],
    ['EN ISO/IEC 27001:2023', 'ISO/IEC 27001:2022'],
    ['ISO/IEC 27001:2022/Amd 1:2024', 'ISO/IEC 27001:2022'],
    ['ISO/IEC 27001:2013', 'ISO/IEC 27001:2013'],
    ['BS EN ISO 27001:2013', 'ISO/IEC 27001:2013'],
    ['DIN EN ISO/IEC 27001:2017', 'ISO/IEC 27001:2013'],
    ['27001:2013', 'ISO/IEC 27001:2013'],
  ])('recognises “%s” as %s', (standard, edition) => expect(editionOf(standard)?.name).toBe(edition));

  it.each([
    'ISO/IEC 27001',
    'ISO/IEC 27001:2005',
    'ISO/IEC 27001-2:2013',
    'ISO 9001:2015',
    'ISO/IEC 127001:2013',
    'ISO/IEC 27001:20130',
    'SOC 2 Type II',
    '',
  ])('does not recognise “%s”', (standard) => expect(editionOf(standard)).toBeUndefined());

  it('says when certificates to a replaced edition ended, and who decided it', () => {
    expect(editionOf('ISO/IEC 27001:2013')).toMatchObject({
      endsOn: '2025-10-31',
      replacedBy: 'ISO/IEC 27001:2022',
      source: 'IAF MD 26:2023',
    });
  });

  it('sets no end for an edition in force', () => {
    expect(editionOf('ISO/IEC 27001:2022')).not.toHaveProperty('endsOn');
    expect(editionOf('ISO/IEC 27001:2022')).not.toHaveProperty('replacedBy');
  });

  it('knows the edition that replaced another one', () => {
    const { replacedBy = '' } = editionOf('ISO/IEC 27001:2013') ?? {};
    expect(editionOf(replacedBy)?.name).toBe(replacedBy);
  });
});
