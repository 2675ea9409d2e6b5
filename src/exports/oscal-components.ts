import type { JudgedAnswer, Library, Policy } from '../library/library-types.ts';
import { capitalised, policyInWords } from '../model/policy-phrase.ts';
import { revisionFacts } from '../model/revision-facts.ts';
import { formatRevision } from '../model/revision-id.ts';
import { mainPolicy, urls } from '../model/urls.ts';
import { judgedAnswers } from '../library/judged.ts';
import { literalMarkdown } from './literal-markdown.ts';
import type { AnswersOfComponent, OscalTools } from './oscal-requirements.ts';
import { onlyPolicy, quotablePolicies } from './policy-basis.ts';

/** A component of the definition: a policy, or nothing but answers that rest on none; and which answers it has. */
export interface Component {
  policy?: Policy;
  answers: AnswersOfComponent;
}

/**
 * Returns the components: the only policy with all answers, or each of several policies with the answers that rest on its
 * words first, and the other answers as a component of their own.
 */
export function componentsOf(library: Library): Component[] {
  const only = onlyPolicy(library);
  if (only) return [{ policy: only, answers: { name: '', has: () => true } }];
  const policies = quotablePolicies(library).map((policy) => ({
    policy,
    answers: { name: `${policy.id} `, has: (answer: JudgedAnswer) => policyOf(answer) === policy.id },
  }));
  const others = { name: 'other answers ', has: (answer: JudgedAnswer) => policyOf(answer) === undefined };
  const hasOthers = library.subjects.some(({ answers }) => judgedAnswers(answers).some(others.has));
  return [...policies, ...(hasOthers ? [{ answers: others }] : [])];
}

/** Returns a component without its requirements. */
export function describedComponent({ policy }: Component, { company }: Library, { uuid, absolute }: OscalTools) {
  if (!policy) {
    return {
      uuid: uuid('other answers'),
      type: 'guidance',
      title: 'Answers that rest on no policy',
      description: `Answers of ${company.legalName} that rest on dated documents or on its own word, and questions to which no source gives an answer.`,
    };
  }
  const { id, title, kind, current } = policy;
  const facts = revisionFacts(current);
  return {
    uuid: uuid(id === mainPolicy ? 'policy' : `policy ${id}`),
    type: types[kind],
    title,
    description: `${capitalised(policyInWords(title, current, company))}, revision of ${formatRevision(current.date)}.`,
    props: [{ name: 'version', value: current.date }],
    links: [
      { href: absolute(urls.revision(current)), rel: 'reference', 'media-type': 'text/html' },
      { href: absolute(urls.revisionData(current)), rel: 'reference', 'media-type': 'application/json' },
    ],
    ...(facts.length > 0 ? { remarks: literalMarkdown(facts.join('; '), []) } : {}),
  };
}

/** The types of components that OSCAL has for the kinds of policies. */
const types: Record<Policy['kind'], string> = {
  policy: 'policy',
  procedure: 'process-procedure',
  standard: 'standard',
  terms: 'policy',
  agreement: 'policy',
};

/** Returns the id of the policy that an answer rests on first, or `undefined` if it rests on none. */
function policyOf({ status, citations }: JudgedAnswer): string | undefined {
  return status === 'not-stated' ? undefined : citations[0]?.policy;
}
