import { describe, expect, it } from 'vitest';
import { hostedSite } from '../../../src/hosting/hosted-site.ts';
import { supersededFiles } from '../../../src/hosting/superseded-files.ts';
import { day, tinyLibrary } from '../exports/tiny-library.ts';

const library = tinyLibrary();
const [policy] = library.policies;

describe('superseded files', () => {
  it('are the pages and files of each revision but the current one', () => {
    const paths = supersededFiles(library, day);
    const earlier = policy.revisions.filter((revision) => revision !== policy.current);
    expect(earlier.length).toBeGreaterThan(0);
    expect(paths).toEqual(
      earlier.flatMap(({ date }) => [
        `/policy/${date}/`,
        `/policy/${date}.pdf`,
        `/data/policy/${date}.json`,
        `/evidence/${date}.zip`,
      ]),
    );
  });

  it('are all files of a policy from the day on which it is withdrawn', () => {
    const withdrawn = { policies: [{ ...policy, withdrawn: { on: day } }] as typeof library.policies };
    const current = `/policy/${policy.current.date}/`;
    expect(supersededFiles(withdrawn, day)).toContain(current);
    expect(supersededFiles(withdrawn, '2000-01-01')).not.toContain(current);
  });
});

describe('a hosted site', () => {
  it('has the host of its origin, if that is known', () => {
    expect(hostedSite(library, { base: '', day, site: 'https://trust.example.com' }).host).toBe('trust.example.com');
    expect(hostedSite(library, { base: '', day }).host).toBeUndefined();
  });
});
