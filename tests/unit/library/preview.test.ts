import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addSeals } from '../../../src/cli/add-seals.ts';
import { check, edit, makeDraft, withBase } from './check.ts';

const date = '2026-12-01';
const answer = 'answers/backups.yaml';

/** Gives the draft and the answer that quotes it the same new words. */
function reword(folder: string): void {
  makeDraft(folder, date);
  for (const file of [`policy/${date}/backups.mdx`, answer]) {
    edit(path.join(folder, file), (text) => text.replaceAll('every night', 'every hour'));
  }
}

describe('the check of the content', () => {
  it('names the draft and PREVIEW when an answer quotes words that only a draft has', () => {
    const problems = withBase((folder) => {
      reword(folder);
      return check(folder);
    });
    expect(problems).toEqual([
      expect.stringMatching(/quote-not-found .*draft of 2026-12-01 .*npm run seal -- 2026-12-01.*PREVIEW=2026-12-01 /),
    ]);
  });

  it('names the draft when an answer cites a section that only a draft has, and accepts it with PREVIEW', () => {
    const [without, previewed] = withBase((folder) => {
      makeDraft(folder, date);
      const added = "---\nnumber: '4'\ntitle: Added\n---\n\nWhat is added.\n";
      writeFileSync(path.join(folder, 'policy', date, 'added.mdx'), added);
      edit(path.join(folder, answer), (text) =>
        text.replace(/section: .*/, 'section: added').replace(/quote: .*/, 'quote: What is added.'),
      );
      return [check(folder), check(folder, { assumeSealed: date })];
    });
    expect(without).toEqual([
      expect.stringMatching(/unknown-section .* has no section added; the draft of 2026-12-01 has it\. Seal it/),
    ]);
    expect(previewed).toEqual([]);
  });

  it('treats the draft that PREVIEW names as sealed', () => {
    const problems = withBase((folder) => {
      reword(folder);
      return check(folder, { assumeSealed: date });
    });
    expect(problems).toEqual([]);
  });

  it('finds a changed file of a sealed revision with PREVIEW too', () => {
    const problems = withBase((folder) => {
      reword(folder);
      addSeals(folder, 'policy', [date]);
      appendFileSync(path.join(folder, 'policy', date, 'scope.mdx'), '\nMore.\n');
      return check(folder, { assumeSealed: date });
    });
    expect(problems).toEqual([expect.stringMatching(/scope\.mdx:1:1 {2}seal-changed-file /)]);
  });
});
