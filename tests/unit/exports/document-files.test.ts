import { expect, it } from 'vitest';
import { documentFiles } from '../../../src/exports/document-files.ts';
import { severalLibrary } from './several-library.ts';
import { policy } from './tiny-policy.ts';

const names = (policies: Parameters<typeof documentFiles>[0]['policies']) =>
  documentFiles({ policies }, '2026-11-26').map(({ name }) => name);

it('the pack of everything in force is named with the day it is of, because a later text is not in it', () => {
  expect(names(severalLibrary().policies)[0]).toBe('Evidence pack of everything in force on 26 November 2026');
  expect(names([policy])[0]).toBe('Evidence pack');
});
