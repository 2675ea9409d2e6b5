import { expect, it } from 'vitest';
import { spokenLabel } from '../../../src/model/spoken-label.ts';

it.each([
  ['§3.5 ¶1', 'section 3.5, paragraph 1'],
  ['§3.5', 'section 3.5'],
  ['Access control policy §3.5 ¶1', 'Access control policy, section 3.5, paragraph 1'],
  ['§2.1 “B” ¶1', 'section 2.1 “B”, paragraph 1'],
  ['§3.1 ¶2 → §3.1 ¶3', 'section 3.1, paragraph 2 to section 3.1, paragraph 3'],
])('spokenLabel() speaks %s as %s', (label, spoken) => {
  expect(spokenLabel(label)).toBe(spoken);
});
