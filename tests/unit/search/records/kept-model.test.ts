import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCheckedFile } from '../../../../src/library/checked-file.ts';
import { loadLibrary } from '../../../../src/library/load-library.ts';
import type { Subject } from '../../../../src/library/library-types.ts';
import { fieldMatcher, fieldMatcherFile } from '../../../../src/search/records/field-matcher.ts';
import { keptModel } from '../../../../src/search/records/kept-model.ts';
import { fieldTraining, trainingOf } from '../../../../src/search/records/training.ts';
import { tinyLibrary } from '../../exports/tiny-library.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kept-model-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const { subjects } = tinyLibrary();
const model = { questions: ['backups'], features: '' };

describe('fieldMatcher()', () => {
  const read = (from: string, name = 'matcher.json') => {
    writeFileSync(path.join(folder, 'matcher.json'), JSON.stringify({ from: 'one', model }));
    return fieldMatcher(from, path.join(folder, name));
  };

  it('returns the matcher that was trained from the same', () => expect(read('one')).toEqual(model));

  it('returns undefined for one that was trained from anything else', () => expect(read('another')).toBeUndefined());

  it('returns undefined if there is none', () => expect(read('one', 'none.json')).toBeUndefined());

  it('reads the file that the repository has unless another one is given', () => {
    expect(existsSync(fieldMatcherFile())).toBe(true);
    expect(path.basename(fieldMatcherFile())).toBe('matcher.json');
    expect(fieldMatcher('anything else')).toBeUndefined();
  });
});

describe('trainingOf()', () => {
  const [first, ...others] = subjects;
  if (!first) throw new Error('The library has a subject.');
  const fromOf = (changed: Partial<Subject>) => trainingOf([{ ...first, ...changed }, ...others]).from;
  const [answer] = first.answers;
  if (!answer) throw new Error('The subject has a question.');

  it('has the same digest for the same wordings, whatever is answered', () => {
    expect(fromOf({})).toBe(trainingOf(subjects).from);
    expect(fromOf({ statements: [], answers: [{ ...answer, answer: 'No.', status: 'not-stated' }] })).toBe(fromOf({}));
  });

  it.each([
    ['its id', { id: 'other' }],
    ['its title', { title: 'Other' }],
    ['its wordings', { wordings: ['other'] }],
    ['its questions', { answers: [] }],
    ['the id of a question', { answers: [{ ...answer, id: 'other' }] }],
    ['a question', { answers: [{ ...answer, question: 'Other?' }] }],
    ['the wordings of a question', { answers: [{ ...answer, alsoAsked: ['Other?'] }] }],
    ['what a question expects', { answers: [{ ...answer, expects: 'when' as const }] }],
  ])('has another digest if a subject changes in %s', (_, changed) => expect(fromOf(changed)).not.toBe(fromOf({})));
});

describe('fieldTraining()', () => {
  it('has the digest of a company that asks no questions of its own', () => {
    const { library } = loadLibrary('tests/fixtures/small');
    expect(library && trainingOf(library.subjects).from).toBe(fieldTraining().from);
  });
});

describe('keptModel()', () => {
  it('returns the matcher of all questions of a company that asks its own, and keeps it instead of training it again', () => {
    const made = keptModel({ subjects }, folder);
    expect(made.questions).toMatchObject({ screening: { screening: 'who' }, networks: { firewall: 'how-often' } });
    const [kept = '', ...others] = readdirSync(path.join(folder, 'matcher'));
    expect(kept).toMatch(/-matcher\.json$/);
    expect(others).toEqual([]);
    writeCheckedFile(path.join(folder, 'matcher', kept), Buffer.from(JSON.stringify({ ...made, features: 'kept' })));
    expect(keptModel({ subjects }, folder)).toEqual({ ...made, features: 'kept' });
  });
});
