import type { Edition, Standard } from '../field/standards/editions.ts';
import { yearAfter } from '../model/day.ts';
import { standardSchema } from '../schemas/standard.ts';
import { fieldFolder, readField } from './read-field.ts';

/**
 * Returns the standards in a folder. Throws an error that lists the problems of the first invalid file, or that names an
 * edition replaced by one that its file does not have.
 */
export function readStandards(folder = fieldFolder('standards')): Standard[] {
  return readField(folder, standardSchema).map(({ id, title, designations, by, editions }) => {
    const byName = new Map<string, Edition>();
    // newest first, so each edition comes after the one that replaced it
    for (const { replacedOn, ...edition } of editions) {
      const next = edition.replacedBy ? byName.get(edition.replacedBy) : undefined;
      if (edition.replacedBy && !next)
        throw new Error(`standards/${id}.yaml: no edition above ${edition.name} is named ${edition.replacedBy}.`);
      byName.set(edition.name, {
        ...edition,
        // a certificate to it ended no later than those to the edition that replaced it
        endsOn: edition.endsOn ?? next?.endsOn,
        source: edition.source ?? next?.source,
        unsureFrom: replacedOn && yearsAfter(replacedOn, longestTransition),
      });
    }
    return { title, designations, by, editions: [...byName.values()] };
  });
}

/** For how many years after its replacement a certificate to an edition is believed while nobody has set a last day. */
const longestTransition = 3;

function yearsAfter(day: string, years: number): string {
  return years === 0 ? day : yearsAfter(yearAfter(day), years - 1);
}
