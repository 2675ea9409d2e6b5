import { describe, expect, it } from 'vitest';
import type { Diff, SectionChange } from '../../../src/model/diff.ts';
import { sectionHistory, withdrawnSections } from '../../../src/model/history.ts';

const outline = (date: string, ...ids: string[]) => ({ date, sections: ids.map((id) => ({ id })) });
const section = (title: string) => ({ id: 'backups', number: '1', title, clauses: [] });
const diff = (from: string, to: string, ...sections: SectionChange[]): Diff => ({ from, to, sections });

const added: SectionChange = { id: 'backups', to: section('Backups'), clauses: [] };
const same: SectionChange = { id: 'backups', from: section('Backups'), to: section('Backups'), clauses: [] };
const changed: SectionChange = { id: 'backups', from: section('Backups'), to: section('Copies'), clauses: [] };
const withdrawn: SectionChange = { id: 'backups', from: section('Copies'), clauses: [] };
const other: SectionChange = { id: 'people', to: { ...section('People'), id: 'people' }, clauses: [] };

describe('the history of a section', () => {
  it('has its addition, each change and its withdrawal, newest first', () => {
    const revisions = [outline('2024-01-01'), outline('2023-01-01', 'backups'), outline('2020-01-01')];
    const changes = [
      diff('2023-01-01', '2024-01-01', other, withdrawn),
      diff('2022-01-01', '2023-01-01', changed),
      diff('2021-01-01', '2022-01-01', other, same),
      diff('2020-01-01', '2021-01-01', added),
    ];
    expect(sectionHistory('backups', revisions, changes)).toEqual([
      { kind: 'withdrawn', date: '2024-01-01', from: '2023-01-01' },
      { kind: 'changed', date: '2023-01-01', from: '2022-01-01' },
      { kind: 'added', date: '2021-01-01', from: '2020-01-01' },
    ]);
  });

  it('begins with the oldest revision if that one has the section among others', () => {
    const revisions = [outline('2021-01-01'), outline('2020-01-01', 'people', 'backups')];
    expect(sectionHistory('backups', revisions, [diff('2020-01-01', '2021-01-01', withdrawn)])).toEqual([
      { kind: 'withdrawn', date: '2021-01-01', from: '2020-01-01' },
      { kind: 'first', date: '2020-01-01' },
    ]);
  });

  it('is empty for a section that no revision has', () => {
    expect(sectionHistory('nothing', [outline('2020-01-01', 'backups')], [])).toEqual([]);
    expect(sectionHistory('nothing', [], [diff('2020-01-01', '2021-01-01', changed)])).toEqual([]);
  });
});

describe('withdrawnSections', () => {
  it('returns each section missing from the newest revision, with the last that has it and the next one', () => {
    const [newest, middle, older, oldest] = [
      outline('2023-01-01', 'a'),
      outline('2022-01-01', 'a', 'b'),
      outline('2021-01-01', 'a', 'c', 'b', 'd'),
      outline('2020-01-01', 'c', 'd'),
    ];
    expect(withdrawnSections([newest, middle, older, oldest])).toEqual([
      { id: 'b', last: middle, withdrawnBy: newest },
      { id: 'c', last: older, withdrawnBy: middle },
      { id: 'd', last: older, withdrawnBy: middle },
    ]);
  });

  it('leaves out a section that came back', () => {
    const revisions = [outline('2022-01-01', 'a'), outline('2021-01-01'), outline('2020-01-01', 'a')];
    expect(withdrawnSections(revisions)).toEqual([]);
  });

  it('is empty without revisions', () => expect(withdrawnSections([])).toEqual([]));
});
