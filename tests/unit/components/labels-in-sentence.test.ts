import { expect, it } from 'vitest';
import { labelsInSentence } from '../../../src/components/labels-in-sentence.ts';

it('labels in a line lose their capitals, but for those of names', () => {
  expect(labelsInSentence(['Certificate number', 'E-mail', 'Statement of Applicability'])).toBe(
    'certificate number, e-mail, Statement of Applicability',
  );
});
