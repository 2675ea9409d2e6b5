import type { Citation } from '../model/quote.ts';
import { quotedPolicyName } from '../registers/source.ts';
import { strings } from '../strings/index.ts';

/** Returns the heading of quotes: `What the policy says`, with the title of the policy if the company has several. */
export function saidIn(citations: readonly Citation[]): string {
  const names = [...new Set(citations.map(quotedPolicyName))];
  return names.length > 1 ? strings.register.policiesSay : strings.register.says(names.join());
}
