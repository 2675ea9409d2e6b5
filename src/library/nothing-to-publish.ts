import path from 'node:path';
import type { Problem } from '../model/problem.ts';
import { displayPath } from './content-files.ts';

/** Returns the problem of a folder that has no content. */
export function noContent(folder: string): Problem {
  return {
    path: displayPath(folder),
    line: 1,
    column: 1,
    rule: 'no-content',
    message: 'There is no content here.',
    hint: 'Point CONTENT_DIR at a folder with company.yaml and policy/, or create them as docs/authoring.md shows.',
  };
}

/** Returns the problem of content of which no revision is sealed. */
export function nothingSealed(folder: string): Problem {
  return {
    path: displayPath(path.join(folder, 'policy')),
    line: 1,
    column: 1,
    rule: 'no-sealed-revision',
    message: 'No revision is sealed, so there is nothing to publish.',
    hint: `Seal one with npm run seal, as docs/authoring.md shows.`,
  };
}
