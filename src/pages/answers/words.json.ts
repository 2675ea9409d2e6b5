import type { APIRoute } from 'astro';
import { publishedSubjects } from '../../library/judged.ts';
import { readVocabulary } from '../../search/records/read-vocabulary.ts';
import { subjectWords } from '../../search/records/subject-words.ts';
import { pageContext } from '../_page-context.ts';

/** Serves the words that find each subject as JSON. The list of subjects loads it when a reader begins to filter. */
export const GET: APIRoute = () =>
  Response.json(subjectWords(publishedSubjects(pageContext().library.subjects), readVocabulary()));
