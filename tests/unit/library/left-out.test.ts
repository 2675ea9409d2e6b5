import { expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { edit, field, withBase } from './check.ts';

it('nothing in a library names a framework that the company leaves out', () => {
  withBase((folder) => {
    edit(`${folder}/company.yaml`, (text) => `${text}overview: [{ answer: backups, label: Backups }]\n`);
    const named = (text: string) => new Set(text.match(/"(?:caiq-4|caiq-4-1|iso-27001-2022)":/g));
    const all = loadLibrary(folder, { field }).library;
    expect([...named(JSON.stringify(all))].sort()).toEqual(['"caiq-4":', '"caiq-4-1":', '"iso-27001-2022":']);
    edit(`${folder}/company.yaml`, (text) => `${text}leftOutFrameworks: [caiq-4, caiq-4-1]\n`);
    expect([...named(JSON.stringify(loadLibrary(folder, { field }).library))]).toEqual(['"iso-27001-2022":']);
  });
});
