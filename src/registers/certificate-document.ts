import { z } from 'zod';
import { line } from '../schemas/fields.ts';
import * as published from '../schemas/published.ts';
import { type DocumentState, documentState, stateInWords, stateWithCopy } from './document-state.ts';
import { publishedState, stateJson } from './document-state-json.ts';
import type { Kind } from './kind.ts';
import type { Reference } from './references.ts';

const publishedDocument = z.object({
  title: published.text('What the document is called.'),
  url: published.address('Where it is.'),
  ...publishedState,
});

type Document = Pick<Reference, 'title' | 'url'> & DocumentState;

/** The kind of a field with the certificate itself, of which it is said if it is no longer found where it was. */
export const document: Kind<ReturnType<typeof line>, typeof publishedDocument, Document> = {
  name: 'document',
  authored: line(),
  published: publishedDocument,
  json: (document) => ({ title: document.title, url: document.url, ...stateJson(document) }),
  columns: (heading) => [
    { heading, width: 25, cell: titleWithState },
    { heading: `${heading} address`, width: 25, cell: ({ url }) => url },
  ],
  facts: (document, label) => {
    const { title, url } = document;
    const { archived } = documentState(document);
    const state = stateInWords(document);
    return [{ label, value: title, url, ...(state ? { state } : {}), ...(archived ? { copy: archived } : {}) }];
  },
};

function titleWithState(document: Document): string {
  const state = stateWithCopy(document);
  return state ? `${document.title} (${state})` : document.title;
}
