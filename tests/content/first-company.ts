import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The export of the first company's policy. */
export const source = 'tests/fixtures/source/information-security-policy.rev-1644245064.md';

/** The sealed revision that was made of it. */
export const revision = 'content/policy/2022-02-07';

/** Why the tests of the first company's own words are skipped; `undefined` if `content/` is that company's. */
export function whySkipped(): string | undefined {
  const { legalName } = existsSync('content/company.yaml') ? parse(readFileSync('content/company.yaml', 'utf8')) : {};
  const isFirst =
    existsSync(revision) && readFileSync(source, 'utf8').includes(`# Information security policy of ${legalName}\n`);
  return isFirst ? undefined : 'content/ is not the company that this test is about.';
}
