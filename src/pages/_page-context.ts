import run from 'virtual:site-run';
import { runLibrary } from '../integrations/run-library.ts';
import type { PageContext } from '../layouts/page-context.ts';
import type { Library } from '../library/library-types.ts';
import { formatProblem } from '../model/problem.ts';
import { withBase } from '../model/urls.ts';

const href = (path: string) => withBase(run.base, path);
const shared = { day: run.day, href, absolute: (path: string) => new URL(href(path), run.site).href };
const built = run.libraryFile ? runLibrary(run).library : undefined;

/** Returns the context of a page. In `dev` the content is read anew, and an error lists its problems if it has any. */
export function pageContext(): PageContext {
  return { ...shared, library: built ?? currentLibrary(), isDev: !built };
}

function currentLibrary(): Library {
  const { library, problems = [] } = runLibrary(run);
  if (library) return library;
  const error = new Error(`The content has problems:\n\n${problems.map(formatProblem).join('\n')}\n`);
  error.name = 'ContentError';
  error.stack = '';
  throw error;
}
