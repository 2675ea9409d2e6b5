import type { Revision } from './policy.ts';

/** Returns why a revision was made and who approved it, as far as the company says so, each as `Reason: …`. */
export function revisionFacts({ reason, approvedBy }: Pick<Revision, 'reason' | 'approvedBy'>): string[] {
  return [reason ? `Reason: ${reason}` : '', approvedBy ? `Approved by: ${approvedBy}` : ''].filter(Boolean);
}
