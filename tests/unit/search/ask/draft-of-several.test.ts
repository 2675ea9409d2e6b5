import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLibrary } from '../../../../src/library/load-library.ts';
import { extendAnswers } from '../../../../src/search/ask/extend-answers.ts';
import { subjectToAnswer } from '../../../../src/search/ask/subject-to-answer.ts';
import { field } from '../../library/check.ts';

const { library } = loadLibrary('tests/fixtures/meridian', { field });
if (!library) throw new Error('meridian has problems');
const meridian = library;

/** The draft of a new file of a subject. */
function extend(id: string, library = meridian): string {
  const found = subjectToAnswer(id, undefined, undefined, field.subjects);
  if ('refusal' in found) throw new Error(found.refusal);
  const known = { own: undefined, file: undefined, library, bank: field.subjects };
  return extendAnswers({ id, subject: found.subject, ...known, today: '2026-11-23' }) ?? '';
}

const uncommented = (draft: string) => draft.replaceAll(/^# /gm, '').replace(/^.*docs\/authoring.*$/m, '');

describe('the draft for a company with several policies', () => {
  const draft = extend('premises');
  const { statements = {} } = parse(uncommented(draft)) as { statements?: Record<string, { citations: object[] }> };

  it('labels clauses with their policy, names it in citations and in the ids of statements', () => {
    expect(draft).toContain('#   # Physical security policy §4 ¶1\n#   physical-security-visitors-1:\n');
    expect(statements['physical-security-visitors-1']?.citations).toEqual([
      {
        policy: 'physical-security',
        section: 'visitors',
        quote: 'Visitors sign in, wear a badge and are never left alone.',
      },
    ]);
  });

  it('names no policy in citations of the one that needs no name', () => {
    const { library: beside } = loadLibrary('tests/fixtures/beside', { field });
    const draft = extend('disaster-recovery', beside);
    expect(draft).toContain('#   # Security at Karu §1 ¶1\n#   policy-purpose-1:\n#     text:\n#     citations:\n');
    const { statements } = parse(uncommented(draft)) as { statements: Record<string, { citations: object[] }> };
    expect(Object.keys(statements['policy-purpose-1']?.citations[0] ?? {})).toEqual(['section', 'quote']);
    expect(statements['privacy-purpose-1']?.citations[0]).toMatchObject({ policy: 'privacy', section: 'purpose' });
  });

  it('proposes no clause of a withdrawn policy', () => {
    for (const id of ['staff-devices', 'staff-duties', 'email-security'])
      expect(extend(id)).not.toContain('Acceptable use policy');
  });

  it('proposes the statements that quote a clause, not those that quote one with the same id elsewhere', () => {
    const recovery = extend('disaster-recovery');
    expect(recovery).toContain('Business continuity policy §4 ¶1 as restoring/four-hours: ');
    expect(recovery.match(/Business continuity policy §4 ¶1 as /g)).toHaveLength(1);
  });
});
