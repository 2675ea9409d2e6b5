import type { Library } from '../library/library-types.ts';
import { formatRevision } from '../model/revision-id.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { sourcesNotice } from './notices.ts';
import { requirementsOf } from './oscal-requirements.ts';
import { urlNamespace, uuidOf } from './uuid.ts';

/** The framework whose items the component definition names, with its URN (RFC 5141). */
const framework = {
  id: 'iso-27001-2022',
  name: 'ISO/IEC 27001:2022',
  urn: 'urn:iso:std:iso-iec:27001:ed-3',
};

/**
 * Returns the policy as an OSCAL component definition (NIST, version 1.2.1). The policy is the component. Each item of
 * the framework that an answer is about is a requirement, with the answer, its quotes and its sources. All UUIDs are derived from the
 * site's URL; the document's own also from its content.
 */
export function oscalComponentDefinition(library: Library, absolute: PathToUrl): object {
  const { company, answers } = library;
  const [{ current }] = library.policies;
  const namespace = uuidOf(absolute(urls.data()), urlNamespace);
  const uuid = (name: string) => uuidOf(name, namespace);
  const permalink = absolute(urls.revision(current));
  // a framework that the company leaves out is not published here either
  const isShown = library.frameworks.some(({ id }) => id === framework.id);
  const requirements = isShown ? requirementsOf(library, framework.id, { uuid, absolute }) : [];
  const definition = {
    metadata: {
      title: `${company.legalName}: answers to questions about ${framework.name}`,
      published: instant(current.publishedAt),
      'last-modified': [current.publishedAt, ...answers.flatMap(({ reviewedOn }) => reviewedOn ?? [])]
        .map(instant)
        .sort()
        .at(-1),
      version: current.date,
      'oscal-version': '1.2.1',
      links: [{ href: permalink, rel: 'canonical' }],
      parties: [
        {
          uuid: uuid('company'),
          type: 'organization',
          name: company.legalName,
          ...(company.website ? { links: [{ href: company.website, rel: 'homepage' }] } : {}),
        },
      ],
      remarks: `Made from the policy of ${formatRevision(current.date)} and the answers of ${company.legalName}. ${sourcesNotice(library)} It says what these state, not what was assessed. An item that is not here is one that no answer is about.`,
    },
    components: [
      {
        uuid: uuid('policy'),
        type: 'policy',
        title: current.title,
        description: `The information security policy of ${company.legalName}, revision of ${formatRevision(current.date)}.`,
        props: [{ name: 'version', value: current.date }],
        links: [
          { href: permalink, rel: 'reference', 'media-type': 'text/html' },
          { href: absolute(urls.revisionData(current)), rel: 'reference', 'media-type': 'application/json' },
        ],
        ...(requirements.length > 0
          ? {
              'control-implementations': [
                {
                  uuid: uuid(framework.id),
                  source: framework.urn,
                  description: `The items of ${framework.name} that answers are about, by the standard’s own identifiers. There is no catalogue of it in OSCAL to refer to.`,
                  'implemented-requirements': requirements,
                },
              ],
            }
          : {}),
      },
    ],
  };
  return { 'component-definition': { uuid: uuid(JSON.stringify(definition)), ...definition } };
}

/** Returns an instant or a day as an instant in UTC, because OSCAL wants a time zone. */
function instant(time: string): string {
  return new Date(time).toISOString();
}
