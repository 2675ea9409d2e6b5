import { loadLibrary } from '../../../../src/library/load-library.ts';
import { dataOfLibrary } from '../../../../src/search/ask/published-data.ts';

/** Returns the fixture company's library, and the data it would publish on a day of 2026. */
export function acmeData() {
  const { library } = loadLibrary('tests/fixtures/acme');
  if (!library) throw new Error('The fixture company has problems.');
  return { library, data: dataOfLibrary(library, (page) => `https://acme.example${page}`, '2026-11-23') };
}
