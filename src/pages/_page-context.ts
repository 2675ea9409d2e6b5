import run from 'virtual:site-run';
import { runLibrary } from '../integrations/run-library.ts';
import type { PageContext } from '../layouts/page-context.ts';
import type { Library } from '../library/library-types.ts';
import { formatProblem } from '../model/problem.ts';
import { withBase } from '../model/urls.ts';

/** Returns the context of a page. In `dev` it reads the content again, and throws an error that lists any problems. */
export function pageContext(): PageContext {
  return { ...shared, library: builtLibrary ?? currentLibrary(), isDev: !builtLibrary };
}

const href = (path: string) => withBase(run.base, path);
const shared = { day: run.day, cache: run.cache, href, absolute: (path: string) => new URL(href(path), run.site).href };
const builtLibrary = run.libraryFile ? runLibrary(run).library : undefined;

function currentLibrary(): Library {
  const { library, problems = [] } = runLibrary(run);
  if (library) return library;
  const error = new Error(`The content has problems:\n\n${problems.map(formatProblem).join('\n')}\n`);
  error.name = 'ContentError';
  error.stack = '';
  throw error;
}
