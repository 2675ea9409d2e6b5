import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { revisionJson } from '../../exports/policy-json.ts';
import { registerJson } from '../../exports/register-json.ts';
import { type DataOf, dataShapes } from '../../exports/shapes/index.ts';
import type { Library } from '../../library/library-types.ts';
import { mainPolicy, type PathToUrl, urls } from '../../model/urls.ts';
import type { ItemRecord } from '../engine/item-keys.ts';
import type { ModelFile } from '../engine/matcher/model-file.ts';
import type { OtherLanguages, SearchFile } from '../engine/search-file.ts';
import { itemRecords } from '../records/item-records.ts';
import { readVocabulary } from '../records/read-vocabulary.ts';
import { searchFiles } from '../records/search-file.ts';
import { searchRecords } from '../records/search-records.ts';

/** The published data of everything that a site's search finds. */
export interface PublishedData {
  policy: DataOf<'policy'>;
  answers: DataOf<'answers'>['answers'];
  certificates: DataOf<'certificates'>['certificates'];
  processors: DataOf<'processors'>['processors'];
  contacts: DataOf<'contacts'>['contacts'];
  search: { file: SearchFile; others: OtherLanguages };
  items: ItemRecord[];
}

/** Returns the data that a build of a library publishes with its matcher, with the statuses of certificates on a day. */
export function dataOfLibrary(library: Library, absolute: PathToUrl, day: string, model: ModelFile): PublishedData {
  return {
    policy: revisionJson(library, library.policies[0], library.policies[0].current, absolute),
    answers: registerJson('answers', library, absolute, day).answers,
    certificates: registerJson('certificates', library, absolute, day).certificates,
    processors: registerJson('processors', library, absolute, day).processors,
    contacts: registerJson('contacts', library, absolute, day).contacts,
    search: searchFiles({ library, records: searchRecords(library), vocabulary: readVocabulary(), model }),
    items: itemRecords(library),
  };
}

/** Reads the published data of a built site, from its folder or its URL. Rejects if a file is missing or has another format. */
export async function dataOfSite(from: string): Promise<PublishedData> {
  const read = (name: string) => readJson(from, name);
  const [policy, answers, certificates, processors, contacts, file, others, items] = await Promise.all([
    read(urls.policyData(mainPolicy)).then((data) => dataShapes.policy.parse(data)),
    read(urls.dataFile('answers.json')).then((data) => dataShapes.answers.parse(data)),
    read(urls.dataFile('certificates.json')).then((data) => dataShapes.certificates.parse(data)),
    read(urls.dataFile('processors.json')).then((data) => dataShapes.processors.parse(data)),
    read(urls.dataFile('contacts.json')).then((data) => dataShapes.contacts.parse(data)),
    read(urls.searchData()),
    read(urls.searchOtherLanguages()),
    read(urls.searchItems()),
  ]);
  return {
    policy,
    ...{ answers: answers.answers, certificates: certificates.certificates },
    ...{ processors: processors.processors, contacts: contacts.contacts },
    search: { file: file as SearchFile, others: others as OtherLanguages },
    items: items as ItemRecord[],
  };
}

async function readJson(from: string, name: string): Promise<unknown> {
  try {
    if (!/^https?:/.test(from)) return JSON.parse(await readFile(path.join(from, name), 'utf8'));
    const response = await fetch(from.replace(/\/*$/, '') + name, { signal: AbortSignal.timeout(30_000) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.json();
  } catch (error) {
    throw new Error(`Cannot read ${name} from ${from}: ${error instanceof Error ? error.message : error}.`);
  }
}
