import { editionMarks, findDesignations, hasOtherNumber, normalized } from './designations.ts';
import type { Edition, Standard } from './editions.ts';

/** What a text says of a standard's edition: `not-stated` is said in words, `unreadable` is none of the known editions. */
export type Reading =
  | { kind: 'edition'; edition: Edition }
  | { kind: 'not-stated' | 'unreadable'; standard: Standard }
  | { kind: 'several' }
  | { kind: 'unknown-standard' };

/** Returns which edition of which of the standards a text names, whatever its spelling: `27001-2013`, `BS EN ISO 27001:2017`. */
export function readDesignation(text: string, standards: readonly Standard[]): Reading {
  const words = normalized(text);
  const named = standards.filter((standard) => findDesignations(words, standard).length > 0);
  const [standard] = named;
  if (!standard) return { kind: 'unknown-standard' };
  if (named.length > 1 || hasOtherNumber(words, standard)) return { kind: 'several' };
  if (/\bedition (is )?not stated\b/.test(words)) return { kind: 'not-stated', standard };
  const editions = new Set(editionMarks(words, standard).flatMap((mark) => editionOf(mark, standard) ?? []));
  const [edition] = editions;
  if (!edition) return { kind: 'unreadable', standard };
  return editions.size > 1 ? { kind: 'several' } : { kind: 'edition', edition };
}

/** Returns the edition that has a year or version in its name or in that of an adoption. */
function editionOf(mark: string, standard: Standard): Edition | undefined {
  return standard.editions.find(({ name, adoptions = [] }) =>
    [name, ...adoptions].some((known) => editionMarks(normalized(known), standard).includes(mark)),
  );
}
