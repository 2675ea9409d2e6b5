import { policiesInForce } from '../exports/policy-basis.ts';
import type { Certificate, JudgedAnswer, Library, Policy } from '../library/library-types.ts';
import { type CertificateStatus, certificateStatus } from '../model/certificate-status.ts';
import { compareRevisionIds } from '../model/revision-id.ts';

/** The id of the field's question how often the policy is reviewed. */
export const reviewQuestion = 'policy-review-interval';

/** Returns the certificates that are valid on a day first, then those that may be, and those that have ended last. */
export function certificatesByStatus(certificates: readonly Certificate[], day: string): Certificate[] {
  const place = (certificate: Certificate) => statusOrder.indexOf(certificateStatus(certificate, day));
  return certificates.toSorted((one, other) => place(one) - place(other));
}

const statusOrder: readonly CertificateStatus[] = [
  ...(['valid', 'not-yet-valid', 'unknown', 'suspended', 'edition-ended', 'expired', 'withdrawn'] as const),
];

/** Returns the answer that says how often the company reviews its policy, or `undefined` if it does not say. */
export function reviewAnswer({ answers }: Pick<Library, 'answers'>): JudgedAnswer | undefined {
  return answers.find(({ id, status }) => id === reviewQuestion && status === 'stated');
}

/** Returns the policy in force on a day whose current revision is the newest, or `undefined` if every policy was withdrawn. */
export function newestPolicy(library: Pick<Library, 'policies'>, day: string): Policy | undefined {
  return policiesInForce(library, day)
    .toSorted((one, other) => compareRevisionIds(one.current.date, other.current.date))
    .at(-1);
}

/** Returns the questions that a reader may start with: the first stated answers of the overview, at most `count`. */
export function exampleQuestions({ overview }: Pick<Library, 'overview'>, count: number): JudgedAnswer[] {
  return overview.flatMap(({ answer }) => (answer.status === 'stated' ? answer : [])).slice(0, count);
}
