import type { Library } from '../library/library-types.ts';
import type { PathToUrl } from '../model/urls.ts';
import type { Publication } from '../registers/kind.ts';

/** Returns the context in which the entries of a library are published on a day. */
export function publicationOf({ current }: Library, absolute: PathToUrl, day: string): Publication {
  return { absolute, day, date: current.date, title: current.title };
}
