import type { Library } from '../library/library-types.ts';
import { formatRevision } from '../model/revision-id.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { certificatesOfAnswer } from './certificates-of.ts';
import { sourcesNotice } from './notices.ts';
import { componentsOf, describedComponent } from './oscal-components.ts';
import { type AnswersOfComponent, type OscalTools, requirementsOf } from './oscal-requirements.ts';
import { basisInWords, newestRevision, onlyPolicy } from './policy-basis.ts';
import { urlNamespace, uuidOf } from './uuid.ts';

/** The framework whose items the component definition names, with its URN (RFC 5141). */
const framework = {
  id: 'iso-27001-2022',
  name: 'ISO/IEC 27001:2022',
  urn: 'urn:iso:std:iso-iec:27001:ed-3',
};

/**
 * Returns the policies as an OSCAL component definition (NIST, version 1.2.1). Each policy is a component. Each item of the
 * framework that an answer is about is a requirement, with the answer, its quotes and its sources. All UUIDs are derived from
 * the site's URL; the document's own also from its content. If an answer speaks of a certificate, it has its status on `day`, so
 * that it was last modified on that day.
 */
export function oscalComponentDefinition(library: Library, absolute: PathToUrl, day: string): object {
  const { company, answers } = library;
  const only = onlyPolicy(library)?.current;
  const namespace = uuidOf(absolute(urls.data()), urlNamespace);
  const uuid = (name: string) => uuidOf(name, namespace);
  // a framework that the company leaves out is not published here either
  const isShown = library.frameworks.some(({ id }) => id === framework.id);
  const components = componentsOf(library).map((component) => ({
    ...describedComponent(component, library, { uuid, absolute, day }),
    ...(isShown ? controlImplementations(component.answers, library, { uuid, absolute, day }) : {}),
  }));
  const isNoted = answers.some(
    (answer) => answer.frameworks[framework.id] && certificatesOfAnswer(library.certificates, answer).length > 0,
  );
  const published = library.policies.map(({ current }) => instant(current.publishedAt)).sort();
  const definition = {
    metadata: {
      title: `${company.legalName}: answers to questions about ${framework.name}`,
      published: published.at(-1),
      'last-modified': [
        ...published,
        ...answers.flatMap(({ reviewedOn }) => (reviewedOn ? instant(reviewedOn) : [])),
        ...(isShown && isNoted ? [instant(day)] : []),
      ]
        .sort()
        .at(-1),
      version: newestRevision(library),
      'oscal-version': '1.2.1',
      links: [{ href: absolute(only ? urls.revision(only) : urls.policies()), rel: 'canonical' }],
      parties: [
        {
          uuid: uuid('company'),
          type: 'organization',
          name: company.legalName,
          ...(company.website ? { links: [{ href: company.website, rel: 'homepage' }] } : {}),
        },
      ],
      remarks: `Made from ${only ? `the policy of ${formatRevision(only.date)}` : basisInWords(library)} and the answers of ${company.legalName}. ${sourcesNotice(library)} It says what these state, not what was assessed. An item that is not here is one that no answer is about.`,
    },
    ...(components.length > 0 ? { components } : {}),
  };
  return { 'component-definition': { uuid: uuid(JSON.stringify(definition)), ...definition } };
}

function controlImplementations(answers: AnswersOfComponent, library: Library, tools: OscalTools) {
  const requirements = requirementsOf(library, framework.id, tools, answers);
  if (requirements.length === 0) return {};
  return {
    'control-implementations': [
      {
        uuid: tools.uuid(`${answers.name}${framework.id}`),
        source: framework.urn,
        description: `The items of ${framework.name} that answers are about, by the standard’s own identifiers. There is no catalogue of it in OSCAL to refer to.`,
        'implemented-requirements': requirements,
      },
    ],
  };
}

/** Returns an instant or a day as an instant in UTC, because OSCAL wants a time zone. */
function instant(time: string): string {
  return new Date(time).toISOString();
}
