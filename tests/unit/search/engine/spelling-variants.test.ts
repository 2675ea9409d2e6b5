import { expect, it } from 'vitest';
import { americanSpelling } from '../../../../src/search/engine/spelling-variants.ts';
import { stemOf } from '../../../../src/search/engine/tokens.ts';

it.each([
  ['centre', 'center'],
  ['datacentres', 'datacenters'],
  ['fibre', 'fiber'],
  ['colour', 'color'],
  ['behaviours', 'behaviors'],
  ['behavioural', 'behavioral'],
  ['favourable', 'favorable'],
  ['endeavour', 'endeavor'],
  ['organisation', 'organization'],
  ['organisational', 'organizational'],
  ['authorised', 'authorized'],
  ['pseudonymisation', 'pseudonymization'],
  ['minimising', 'minimizing'],
  ['customise', 'customize'],
  ['analyse', 'analyze'],
  ['licence', 'license'],
  ['licenced', 'licensed'],
  ['defence', 'defense'],
  ['practise', 'practice'],
  ['programmes', 'programs'],
  ['catalogue', 'catalog'],
  ['judgement', 'judgment'],
  ['labelled', 'labeled'],
  ['cancelled', 'canceled'],
  ['artefacts', 'artifacts'],
])('%s and %s have one stem', (british, american) => expect(stemOf(british)).toBe(stemOf(american)));

it.each(
  [
    ...['hour', 'our', 'four', 'tours', 'contour', 'source', 'course', 'resources', 'journal'],
    ...['advise', 'supervised', 'exercise', 'promised', 'compromise', 'premises', 'enterprise', 'precise', 'raised'],
    ...['otherwise', 'noise', 'rise', 'crises', 'analysis', 'this', 'expertise', 'advertise', 'audience', 'reference'],
    ...['judge', 'dialog', 'program', 'tree', 'street'],
  ].map((word) => [word]),
)('leaves %s as it is', (word) => expect(americanSpelling(word)).toBe(word));
