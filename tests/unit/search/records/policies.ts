import type { Policy } from '../../../../src/library/library-types.ts';
import type { Revision } from '../../../../src/model/policy.ts';

/** Returns a policy without sections, with these facts of its revisions, the newest first. */
export function policyOf(
  id: string,
  revisions: readonly [Partial<Revision>, ...Partial<Revision>[]],
  more: Partial<Policy> = {},
): Policy {
  const title = `${id.charAt(0).toUpperCase()}${id.slice(1)} policy`;
  const filled = revisions.map((given): Revision => ({
    policy: id,
    date: '2024-05-01',
    sealed: true,
    title,
    publishedAt: '2024-05-01T09:00:00Z',
    summary: '',
    sections: [],
    ...given,
  }));
  const [current] = filled;
  if (!current) throw new Error('A policy has a revision.');
  return { id, title, kind: 'policy', origin: '', current, revisions: filled, drafts: [], changes: [], ...more };
}
