import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { revisionJson } from '../../exports/policy-json.ts';
import { registerJson } from '../../exports/register-json.ts';
import { type DataOf, dataShapes } from '../../exports/shapes/index.ts';
import type { Library, Policy } from '../../library/library-types.ts';
import { isInForce, revisionInForce } from '../../model/in-force.ts';
import type { Revision } from '../../model/policy.ts';
import { policiesInForce } from '../../exports/policy-basis.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import type { ItemRecord } from '../engine/item-keys.ts';
import type { ModelFile } from '../engine/matcher/model-file.ts';
import type { OtherLanguages, SearchFile } from '../engine/search-file.ts';
import { itemRecords } from '../records/item-records.ts';
import { readVocabulary } from '../records/read-vocabulary.ts';
import { searchFiles } from '../records/search-file.ts';
import { searchRecords } from '../records/search-records.ts';
import { revisionsUntilThen, searchedPolicies } from './searched-policies.ts';

/** A policy with its current revision. */
export interface PublishedPolicy {
  /** The name of its folder. */
  id: string;
  revision: DataOf<'policy'>;
}

/** The published data of everything that a site's search finds. */
export interface PublishedData {
  /** The registered name of the company. */
  company: string;
  /** The id of the policy's current revision; absent if the company has several policies. */
  revision: string | undefined;
  policies: PublishedPolicy[];
  /** The revisions that are in force as long as the current one is still to come. */
  untilThen: PublishedPolicy[];
  answers: DataOf<'answers'>['answers'];
  certificates: DataOf<'certificates'>['certificates'];
  processors: DataOf<'processors'>['processors'];
  contacts: DataOf<'contacts'>['contacts'];
  search: { file: SearchFile; others: OtherLanguages };
  items: ItemRecord[];
}

/** Returns the data that a build of a library publishes with its matcher, with the statuses of certificates on a day. */
export function dataOfLibrary(library: Library, absolute: PathToUrl, day: string, model: ModelFile): PublishedData {
  const answers = registerJson('answers', library, absolute, day);
  const published = (policy: Policy, revision: Revision): PublishedPolicy => ({
    id: policy.id,
    revision: revisionJson(library, policy, revision, absolute, day),
  });
  const searched = policiesInForce(library, day);
  return {
    ...{ company: answers.company, revision: answers.revision },
    policies: searched.map((policy) => published(policy, policy.current)),
    untilThen: searched.flatMap((policy) => {
      const now = isInForce(policy.current, day) ? undefined : revisionInForce(policy.revisions, day);
      return now ? [published(policy, now)] : [];
    }),
    answers: answers.answers,
    certificates: registerJson('certificates', library, absolute, day).certificates,
    processors: registerJson('processors', library, absolute, day).processors,
    contacts: registerJson('contacts', library, absolute, day).contacts,
    search: searchFiles({ library, records: searchRecords(library, day), vocabulary: readVocabulary(), model }),
    items: itemRecords(library),
  };
}

/** Reads the published data of a built site, from its folder or its URL. Rejects if a file is missing or has another format. */
export async function dataOfSite(from: string): Promise<PublishedData> {
  const read = (name: string) => readJson(from, name);
  const file = (await read(urls.searchData())) as SearchFile;
  const [policies, untilThen, answers, certificates, processors, contacts, others, items] = await Promise.all([
    Promise.all(
      searchedPolicies(file).map(async (id): Promise<PublishedPolicy> => {
        return { id, revision: dataShapes.policy.parse(await read(urls.policyData(id))) };
      }),
    ),
    Promise.all(
      revisionsUntilThen(file).map(async (name): Promise<PublishedPolicy> => {
        return { id: name.policy, revision: dataShapes.policy.parse(await read(urls.revisionData(name))) };
      }),
    ),
    read(urls.dataFile('answers.json')).then((data) => dataShapes.answers.parse(data)),
    read(urls.dataFile('certificates.json')).then((data) => dataShapes.certificates.parse(data)),
    read(urls.dataFile('processors.json')).then((data) => dataShapes.processors.parse(data)),
    read(urls.dataFile('contacts.json')).then((data) => dataShapes.contacts.parse(data)),
    read(urls.searchOtherLanguages()),
    read(urls.searchItems()),
  ]);
  return {
    ...{ company: answers.company, revision: answers.revision },
    ...{ policies, untilThen },
    ...{ answers: answers.answers, certificates: certificates.certificates },
    ...{ processors: processors.processors, contacts: contacts.contacts },
    search: { file, others: others as OtherLanguages },
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
