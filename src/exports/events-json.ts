import type { Library } from '../library/library-types.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { datedEvents } from './events.ts';
import type { DataOf } from './shapes/index.ts';

/** Returns `events.json`: the days of the certificates and the policies, past and to come. */
export function eventsJson(library: Library, absolute: PathToUrl): DataOf<'events'> {
  return {
    $schema: absolute(urls.dataSchema('events')),
    company: library.company.legalName,
    calendar: absolute(urls.calendar()),
    events: datedEvents(library).map(({ id, kind, date, title, summary, certificate, policy, path }) => ({
      ...{ id, kind, date, title, summary },
      ...{ certificate: certificate ?? null, policy: policy ?? null, page: absolute(path) },
    })),
  };
}
