import type { RootContent } from 'mdast';
import type { Library } from '../../library/library-types.ts';
import { formatRevision } from '../../model/revision-id.ts';
import { labelledTitle, sectionLabel } from '../../model/policy.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { strings } from '../../strings/index.ts';
import { groundsOf } from '../../registers/answers.ts';
import { type Grounds, sourcesInWords } from '../../registers/source.ts';
import { statusWords } from '../answers-by-topic.ts';
import { onlyPolicy, policiesInForce, policyBasis } from '../policy-basis.ts';
import { sourcesNotice } from '../notices.ts';
import { ownWords } from '../subject-parts.ts';
import { cited } from './citations.ts';
import { delayNotice } from './delay-notice.ts';
import { heading, link, list, paragraph, printMarkdown } from './nodes.ts';
import { certificateStatusWords } from './registers.ts';

/** Returns the overview as Markdown, with the statuses of certificates on the given day. */
export function overviewMarkdown(library: Library, day: string, absolute: PathToUrl): string {
  const { company, certificates, overview } = library;
  const basis = policyBasis(library);
  const only = onlyPolicy(library);
  return printMarkdown([
    heading(1, `Information security at ${company.name}`),
    paragraph(
      `What ${company.legalName} states. ${sourcesNotice(library)} ${basis.before}`,
      link(absolute(basis.path), basis.words),
      '.',
    ),
    ...overview.flatMap(({ answer, label }) => [
      heading(2, link(absolute(urls.answer(answer.subject.id, answer.id)), label)),
      paragraph([`${statusWords(answer)}.`, ownWords(answer) ?? ''].join(' ').trim()),
      ...sourceNodes(groundsOf(answer), absolute),
    ]),
    ...(certificates.length > 0
      ? [
          heading(2, strings.certificates),
          list(
            certificates.map((certificate) => [
              link(absolute(urls.certificate(certificate.id)), certificate.standard),
              `, ${certificate.holder}: `,
              ...certificateStatusWords(certificate, day),
            ]),
          ),
        ]
      : []),
    heading(2, only ? 'The policy, section by section' : strings.policies.title),
    list(
      only
        ? only.current.sections.map((section) => [
            link(
              absolute(urls.markdown(urls.section(only.id, section.id))),
              `${sectionLabel(section.number)} ${labelledTitle(section)}`,
            ),
          ])
        : policiesInForce(library, day).map(({ id, title, current }) => [
            link(absolute(urls.markdown(urls.policy(id))), title),
            `, revision of ${formatRevision(current.date)}`,
            ...delayNotice(current),
          ]),
    ),
  ]);
}

function sourceNodes(grounds: Grounds, absolute: PathToUrl): RootContent[] {
  const words = sourcesInWords(grounds);
  if (words.length === 0) return [];
  return [paragraph(`Source: ${words.join('; ')}.`), ...cited(grounds.citations, absolute)];
}
