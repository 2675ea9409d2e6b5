import { describe, expect, it } from 'vitest';
import { policyNamed, type QuotedPolicy, resolveCitations } from '../../../src/library/resolve-citations.ts';
import { yamlPlaces } from '../../../src/library/yaml-places.ts';
import { sectionOf } from '../exports/tiny-policy.ts';
import { placesAndRules } from './files.ts';

const quotedPolicy = (id: string, text: string, more: Partial<QuotedPolicy> = {}): QuotedPolicy => ({
  id,
  title: `The ${id} policy`,
  current: { policy: id, date: '2024-05-01', sections: [sectionOf('rules', '1', 'Rules', text)], unread: ['lost'] },
  drafts: [],
  ...more,
});
const main = quotedPolicy('policy', 'Doors are locked at night.');
const access = quotedPolicy('access', 'Keys are counted every day.\n\nGuests wear badges.');
const backup = quotedPolicy('backup', 'Copies are made every night.');

/** Resolves one citation, written as YAML in a list of its own. */
function resolve(citation: string, ...quoted: QuotedPolicy[]) {
  const [, policy] = /policy: ([^,]+),/.exec(citation) ?? [];
  const [, section = ''] = /section: ([^,]+),/.exec(citation) ?? [];
  const [, quote = ''] = /quote: ([^}]+) }/.exec(citation) ?? [];
  const file = { path: 'content/a.yaml', places: yamlPlaces(`citations:\n  - ${citation}\n`), keys: ['citations'] };
  return resolveCitations([{ policy, section, quote }], file, quoted);
}

describe('a citation', () => {
  it.each([
    ['the only policy', [access], '§1 ¶1'],
    ['the policy in policy/', [{ ...access, id: 'policy' }, backup], 'The access policy §1 ¶1'],
  ])('without a policy quotes %s', (_, quoted, label) => {
    const { citations, problems } = resolve('{ section: rules, quote: Keys are counted }', ...quoted);
    expect(problems).toEqual([]);
    expect(citations).toMatchObject([{ label, policyTitle: 'The access policy', date: '2024-05-01' }]);
  });

  it('quotes the policy that it names, and its label too', () => {
    const { citations } = resolve('{ policy: access, section: rules, quote: Guests wear }', main, access);
    expect(citations).toEqual([
      {
        policy: 'access',
        policyTitle: 'The access policy',
        date: '2024-05-01',
        section: 'rules',
        number: '1',
        title: 'Rules',
        clause: 's1-p2',
        label: 'The access policy §1 ¶2',
        quote: 'Guests wear',
      },
    ]);
  });

  it('can name the only policy', () => {
    const { citations, problems } = resolve('{ policy: access, section: rules, quote: Guests wear }', access);
    expect(problems).toEqual([]);
    expect(citations[0]?.label).toBe('§1 ¶2');
  });

  it.each([
    ['{ section: rules, quote: Copies are made }', [access, backup], '2:16', 'does not say which policy it quotes.'],
    ['{ policy: lost, section: rules, quote: Copies are made }', [access, backup], '2:15', 'There is no policy lost'],
    [
      '{ policy: policy, section: rules, quote: Copies are made }',
      [access, backup],
      '2:15',
      'There is no policy policy',
    ],
    ['{ policy: lost, section: rules, quote: Keys are counted }', [access], '2:15', 'There is no policy lost'],
  ])('%s is a problem at its policy', (citation, quoted, place, message) => {
    const { citations, problems } = resolve(citation, ...quoted);
    expect(citations).toEqual([]);
    expect(placesAndRules(problems)).toEqual([`content/a.yaml:${place} unknown-policy`]);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.hint).toBe(`Name it as policy: one of ${quoted.map(({ id }) => id).join(', ')}.`);
  });

  it('of a withdrawn policy is found, and a problem', () => {
    const withdrawn = { ...access, withdrawnOn: '2025-01-01' };
    const { citations, problems } = resolve('{ policy: access, section: rules, quote: Guests wear }', main, withdrawn);
    expect(citations).toHaveLength(1);
    expect(placesAndRules(problems)).toEqual(['content/a.yaml:2:46 withdrawn-policy']);
    expect(problems[0]?.message).toContain('2025-01-01');
  });

  it('of a section that could not be read is no problem', () => {
    expect(resolve('{ policy: access, section: lost, quote: Any words }', main, access).problems).toEqual([]);
  });
});

describe('a quote that a policy does not have', () => {
  it('is reported with the nearest text over all policies', () => {
    const { problems } = resolve(
      '{ policy: access, section: rules, quote: Copies are made daily }',
      main,
      access,
      backup,
    );
    expect(problems[0]).toMatchObject({
      rule: 'quote-not-found',
      message: 'No clause of rules in the revision of access of 2024-05-01 has these words.',
      hint: 'Copy the words from one clause. The nearest text is in backup, rules, §1 ¶1: “Copies are made every night.”',
    });
  });

  it('is reported with the nearest text over all policies, too, if its section does not exist', () => {
    const { problems } = resolve('{ policy: access, section: copies, quote: Copies are made daily }', access, backup);
    expect(problems[0]).toMatchObject({
      rule: 'unknown-section',
      message: 'The current revision of access, 2024-05-01, has no section copies.',
      hint: 'Use one of rules. The nearest text is in backup, rules, §1 ¶1: “Copies are made every night.”',
    });
  });

  it('is reported with the draft of that policy that has it', () => {
    const draft = quotedPolicy('access', 'Copies are made daily.').current;
    const drafted = { ...access, drafts: [{ ...draft, date: '2026-01-01' }] };
    const { problems } = resolve('{ policy: access, section: rules, quote: Copies are made daily }', main, drafted);
    expect(problems[0]?.message).toMatch(/; the draft of 2026-01-01 has them\.$/);
    expect(problems[0]?.hint).toBe(
      'Seal it with npm run seal -- access 2026-01-01, or set PREVIEW=access/2026-01-01 to check and see the site with it.',
    );
  });

  it('is not said to be in a draft of another policy', () => {
    const draft = quotedPolicy('policy', 'Copies are made daily.').current;
    const drafted = { ...main, drafts: [{ ...draft, date: '2026-01-01' }] };
    const { problems } = resolve('{ policy: access, section: rules, quote: Copies are made daily }', drafted, access);
    expect(problems[0]?.message).not.toContain('draft');
  });
});

it.each([
  [undefined, ['access'], 'access'],
  [undefined, ['access', 'policy'], 'policy'],
  [undefined, ['access', 'backup'], undefined],
  [undefined, [], undefined],
  ['access', ['policy', 'access'], 'access'],
  ['access', ['policy'], undefined],
  ['', ['access'], undefined],
])('policyNamed(%j) of %j is %j', (name, ids, expected) => {
  expect(
    policyNamed(
      name,
      ids.map((id) => ({ id })),
    )?.id,
  ).toBe(expected);
});
