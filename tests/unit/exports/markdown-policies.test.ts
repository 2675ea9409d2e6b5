import { describe, expect, it } from 'vitest';
import { llmsTxt } from '../../../src/exports/llms-txt.ts';
import { policiesMarkdown } from '../../../src/exports/markdown/policies.ts';
import { hasMarkdown, markdownPages } from '../../../src/exports/markdown/pages.ts';
import { accessPolicy, passwordPolicy, severalLibrary } from './several-library.ts';
import { absolute, day, tinyLibrary, withPolicy } from './tiny-library.ts';

const library = severalLibrary();
const write = (page: string, from = library, on = day) =>
  markdownPages(from, on)
    .find((one) => one.page === page)
    ?.write(absolute) ?? '';

describe('the Markdown of several policies', () => {
  it('has the list and each policy with its sections, without those withdrawn', () => {
    expect(markdownPages(library, day).map(({ page }) => page)).toEqual([
      '/',
      '/policies/',
      '/policy/',
      '/policy/backups/',
      '/policy/people/',
      '/policy/screening/',
      '/policies/access/',
      '/policies/access/accounts/',
      ...['/answers/', '/answers/screening/', '/answers/backups/', '/answers/accounts/'],
      ...['/certificates/', '/processors/', '/contact/', '/references/', '/changes/'],
    ]);
    expect([hasMarkdown(library, '/policies/', day), hasMarkdown(tinyLibrary(), '/policies/', day)]).toEqual([
      true,
      false,
    ]);
    expect(hasMarkdown(library, '/policies/passwords/', day)).toBe(false);
  });

  it.each([
    ['2024-04-30', true],
    ['2024-05-01', false],
  ])('has on %s a policy that is withdrawn from 1 May 2024: %s', (day, isListed) => {
    expect(hasMarkdown(library, '/policies/passwords/', day)).toBe(isListed);
    const text = policiesMarkdown(library, day, absolute);
    expect(text.includes('## [Password policy](https://trust.example/policies/passwords.md)')).toBe(isListed);
    expect(text.includes('This policy is withdrawn from 1 May 2024.')).toBe(isListed);
    expect(text.includes('\n## Withdrawn')).toBe(!isListed);
    expect(llmsTxt(library, absolute, day).includes('[Password policy](')).toBe(isListed);
  });

  it('says from when a revision applies if that is later than its day, in the answers too', () => {
    const line = /Access control procedure.*, revision of .*, in force from 1 June 2024$/m;
    expect(write('/answers/')).toMatch(line);
    expect(write('/')).toMatch(line);
    expect(write('/')).not.toMatch(/Security policy.*in force from/);
  });

  it('lists what each covers, its facts and those withdrawn', () => {
    expect(write('/policies/')).toBe(`# Policies

The 2 documents that Tiny publishes here, each in its newest revision. Every earlier revision keeps its permalink.

## [Security policy](https://trust.example/policy.md)

- Kind: policy
- Revision of [1 May 2024](https://trust.example/policy/2024-05-01/): Backups are made every day & people are screened.

## [Access control procedure](https://trust.example/policies/access.md)

Who may log in.

- Kind: procedure
- Revision of [1 May 2024](https://trust.example/policies/access/2024-05-01/): Accounts are closed sooner.
- Version: 2.1
- Owner: Head of IT
- Reason: The yearly review.
- Approved by: the board
- Approved on: 20 April 2024
- Effective from: 1 June 2024
- Next review by: 1 May 2027

## Withdrawn

- [Password policy](https://trust.example/policies/passwords/): This policy was withdrawn on 1 May 2024. “Access control procedure” takes its place.
`);
  });

  it('has no heading for withdrawn policies if there are none, and says so if all are', () => {
    const [main] = library.policies;
    expect(write('/policies/', severalLibrary({ policies: [main, accessPolicy] }))).not.toContain('Withdrawn');
    const gone = { ...accessPolicy, withdrawn: { on: '2024-05-01' } };
    expect(write('/policies/', severalLibrary({ policies: [gone, passwordPolicy] }))).toMatch(
      /^# Policies\n\nTiny has withdrawn every document that it published here\.\n\n## Withdrawn\n/,
    );
  });

  it('says above a text that is not in force yet from when it is', () => {
    const remark =
      '\n\n**This revision is in force from 1 June 2024.** Until then, the revision of 1 February 2023 is.\n\n';
    for (const page of ['/policies/access/', '/policies/access/accounts/']) {
      expect(write(page, library, '2024-05-31')).toContain(remark);
      expect(write(page)).not.toContain('in force from');
    }
    expect(write('/policies/', library, '2024-05-31')).toContain(
      '\n- This revision is in force from 1 June 2024. Until',
    );
  });

  it('lists with the answers the policies that they quote', () => {
    expect(write('/answers/')).toContain(
      '[2 policy documents in their newest revisions](https://trust.example/policies/).\n\n- Security policy, revision of [1 May 2024](https://trust.example/policy/2024-05-01/)\n- Access control procedure, revision of [1 May 2024](https://trust.example/policies/access/2024-05-01/), in force from 1 June 2024\n',
    );
  });

  it('names the policy of each change, and has withdrawals', () => {
    const headings = write('/changes/').match(/^## .*(revision|withdrawn).*$/gim);
    expect(headings?.slice(0, 4)).toEqual([
      '## [Password policy](https://trust.example/policies/passwords/) withdrawn',
      '## [Security policy, revision of 1 May 2024](https://trust.example/policy/2024-05-01/)',
      '## [Access control procedure, revision of 1 May 2024](https://trust.example/policies/access/2024-05-01/)',
      '## [Access control procedure, revision of 1 February 2023](https://trust.example/policies/access/2023-02-01/)',
    ]);
    expect(write('/changes/')).toContain('“Access control procedure” takes its place.\n');
    expect(write('/changes/', library, '2024-04-30')).not.toContain('withdrawn');
  });
});

describe('llmsTxt of several policies', () => {
  const text = llmsTxt(library, absolute, day);

  it('lists each policy with what it covers, and the index and the pack of all', () => {
    expect(text).toContain(
      '\n> Tiny Ltd: 2 policy documents in their newest revisions, its registers, and answers to due-diligence questions with their sources.\n',
    );
    expect(text).toContain(`
## Policies

- [All policies](https://trust.example/policies.md)
- [Security policy](https://trust.example/policy.md): Revision of 1 May 2024.
- [Access control procedure](https://trust.example/policies/access.md): Who may log in. Revision of 1 May 2024.

## Answers
`);
    expect(text).toMatch(
      /- \[The index of policies as JSON\]\(https:\/\/trust\.example\/data\/policies\.json\)\n- \[Evidence pack\]\(https:\/\/trust\.example\/evidence\/in-force\.zip\): .+ of everything in force, in a ZIP file\n$/,
    );
  });

  it('cites a clause of the first one that is not withdrawn', () => {
    expect(text).toContain(
      'Tiny Ltd, “Security policy”, revision of 1 May 2024, §1 ¶1, <https://trust.example/policy/',
    );
    const none = llmsTxt(severalLibrary({ policies: [passwordPolicy, passwordPolicy] }), absolute, day);
    expect(none).toContain('\nDo not infer an answer from silence or from a certificate.\n');
    expect(none).not.toContain('passwords');
  });

  it('names a company’s only policy by its own title', () => {
    const { current } = tinyLibrary().policies[0];
    const terms = withPolicy(tinyLibrary(), { current: { ...current, title: 'Terms of service' } });
    expect(llmsTxt(terms, absolute, day)).toContain(
      '\n> The Terms of service of Tiny Ltd, revision of 1 May 2024, its',
    );
  });
});
