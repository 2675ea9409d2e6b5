import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from './built.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    {
      'answer-filter': { flow: true },
      'as-of-today': { flow: true, phrasing: true },
      'day-words': { flow: true, phrasing: true },
      'copy-answer': { flow: true },
      'certificate-status': { flow: true, phrasing: true },
      'clause-citations': { flow: true },
      'legacy-address': { flow: true },
      'search-client': { flow: true },
      'search-page': { flow: true },
    },
  ],
  rules: {
    // the ids of clauses have dots
    'valid-id': ['error', { relaxed: true }],
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-inline-style': 'error',
    'tel-non-breaking': 'off',
    'no-implicit-button-type': 'error',
  },
});

/** Checks that a page is valid HTML; returns a line for each fault, `rule: message`. */
export function htmlFaults({ html }: Pick<BuiltPage, 'html'>): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
