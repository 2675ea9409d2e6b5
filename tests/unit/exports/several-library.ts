import { resolveFrameworks } from '../../../src/library/frameworks.ts';
import type { Library, Policy, Subject } from '../../../src/library/library-types.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import type { Revision } from '../../../src/model/policy.ts';
import { type Citation, findQuote } from '../../../src/model/quote.ts';
import { definitions } from './tiny-answers.ts';
import { answerOf, sectionOf, statementOf, tinyLibrary } from './tiny-library.ts';

const accounts = (how: string) => sectionOf('accounts', '1', 'Accounts', `Accounts are closed ${how}.`);

const firstAccess: Revision = {
  policy: 'access',
  date: '2023-02-01',
  sealed: true,
  title: 'Access control procedure',
  publishedAt: '2023-02-01T09:00:00Z',
  summary: 'The first one.',
  sections: [accounts('within a week')],
};

/** The newest revision of the procedure, with everything that a company may give. */
export const access: Revision = {
  ...firstAccess,
  date: '2024-05-01',
  publishedAt: '2024-05-01T10:00:00Z',
  summary: 'Accounts are closed sooner.',
  reason: 'The yearly review.',
  version: '2.1',
  owner: 'Head of IT',
  approvedBy: 'the board',
  approvedOn: '2024-04-20',
  effectiveFrom: '2024-06-01',
  nextReview: '2027-05-01',
  sections: [accounts('on the last day')],
};

/** The procedure for accounts, in `policies/access/`. */
export const accessPolicy: Policy = {
  id: 'access',
  title: 'Access control procedure',
  kind: 'procedure',
  covers: 'Who may log in.',
  origin: 'acce55',
  current: access,
  revisions: [access, firstAccess],
  drafts: [],
  changes: [diffRevisions(firstAccess, access)],
};

const lastPasswords: Revision = {
  ...firstAccess,
  policy: 'passwords',
  title: 'Password policy',
  sections: [sectionOf('length', '1', 'Length', 'Passwords have twelve characters.')],
};

/** The policy that the procedure took the place of. */
export const passwordPolicy: Policy = {
  id: 'passwords',
  title: 'Password policy',
  kind: 'policy',
  withdrawn: { on: '2024-05-01', replacedBy: 'access' },
  origin: '9a55',
  current: lastPasswords,
  revisions: [lastPasswords],
  drafts: [],
  changes: [],
};

/** Returns the citation of a quote in the procedure. */
export function citeAccess(quote: string): Citation {
  const [section] = access.sections;
  const clause = section && findQuote(section, quote);
  if (!clause) throw new Error(`The procedure does not have “${quote}”`);
  const { title } = accessPolicy;
  return { policy: 'access', date: access.date, policyTitle: title, ...clause, label: `${title} ${clause.label}` };
}

const closed = statementOf({
  id: 'closed',
  subject: 'accounts',
  text: 'Accounts are closed on the last day.',
  citations: [citeAccess('Accounts are closed on the last day.')],
});

/** An answer that rests on the procedure. */
export const closedAccounts = answerOf({
  id: 'account-closing',
  subject: { id: 'accounts', title: 'Accounts' },
  topic: 'access',
  question: 'When are accounts closed?',
  answer: 'On the last day.',
  statements: [closed],
  frameworks: { 'iso-27001-2022': ['A.8.13'] },
});

/**
 * Returns the small library of a company with three policies: that in `policy/`, a procedure, and a policy that was withdrawn.
 * An answer rests on the procedure.
 */
export function severalLibrary(changes: Partial<Library> = {}): Library {
  const library = withLabels(tinyLibrary());
  const subjects: Subject[] = [
    ...library.subjects,
    {
      ...{ id: 'accounts', title: 'Accounts', topic: 'access', wordings: [] },
      statements: [closed],
      answers: [closedAccounts],
    },
  ];
  return {
    ...library,
    policies: [...library.policies, accessPolicy, passwordPolicy],
    answers: [...library.answers, closedAccounts],
    subjects,
    frameworks: resolveFrameworks(definitions, subjects),
    ...changes,
  };
}

/** Returns a value in which the label of each citation names the policy; what was one object stays one. */
function withLabels<Value>(value: Value, known = new Map<unknown, unknown>()): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (known.has(value)) return known.get(value) as Value;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    known.set(value, list);
    list.push(...value.map((one) => withLabels(one, known)));
    return list as Value;
  }
  const copy: Record<string, unknown> = {};
  known.set(value, copy);
  for (const [key, one] of Object.entries(value)) copy[key] = withLabels(one, known);
  if (typeof copy.policyTitle === 'string') copy.label = `${copy.policyTitle} ${copy.label}`;
  return copy as Value;
}
