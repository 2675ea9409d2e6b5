import { publishedSubjects } from '../../../../src/library/judged.ts';
import { loadLibrary } from '../../../../src/library/load-library.ts';
import { dataOfLibrary } from '../../../../src/search/ask/published-data.ts';
import { encodeModel } from '../../../../src/search/engine/matcher/model-file.ts';
import { trainMatcher } from '../../../../src/search/engine/matcher/train-matcher.ts';
import { compileConcept } from '../../../../src/search/engine/vocabulary.ts';
import { readVocabulary } from '../../../../src/search/records/read-vocabulary.ts';

/** Returns the fixture company's library, and the data it would publish on a day of 2026, with a matcher of its own subjects. */
export function acmeData() {
  return companyData('acme');
}

/** Returns the same of the fixture company with 14 policies. */
export function meridianData() {
  return companyData('meridian');
}

function companyData(name: string) {
  const { library } = loadLibrary(`tests/fixtures/${name}`);
  if (!library) throw new Error(`The fixture company ${name} has problems.`);
  const model = encodeModel(trainMatcher(publishedSubjects(library.subjects), readVocabulary().map(compileConcept)));
  return { library, data: dataOfLibrary(library, (page) => `https://${name}.example${page}`, '2026-11-23', model) };
}
