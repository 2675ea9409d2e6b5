import { formatProblem } from '../model/problem.ts';
import { contentFolder } from './folder.ts';
import type { Library } from './library-types.ts';
import { loadLibrary } from './load-library.ts';
import { previewedDraft } from './previewed-draft.ts';
import { sharedLibrary, shareLibrary } from './shared-library.ts';

/** The library that pages are made from. In `dev` it is read anew for each page; content with problems throws an error that lists them. */
export function getLibrary(): Library {
  const built = import.meta.env.DEV ? undefined : sharedLibrary();
  if (built) return built;
  const folder = contentFolder();
  const { library, problems } = loadLibrary(folder, import.meta.env.DEV ? { sealing: previewedDraft(folder) } : {});
  if (!library) {
    const error = new Error(`The content has problems:\n\n${problems.map(formatProblem).join('\n')}\n`);
    error.name = 'ContentError';
    error.stack = '';
    throw error;
  }
  if (!import.meta.env.DEV) shareLibrary(library);
  return library;
}
