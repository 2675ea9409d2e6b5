import type { APIRoute } from 'astro';
import { questionWords } from '../../search/records/question-words.ts';
import { readVocabulary } from '../../search/records/read-vocabulary.ts';
import { pageContext } from '../_page-context.ts';
import { frameworksByQuestion } from './_subject.ts';

/** Serves all questions and the words that find each as JSON. The list of subjects loads it when a reader begins to filter. */
export const GET: APIRoute = () => {
  const { subjects, frameworks } = pageContext().library;
  return Response.json(questionWords(subjects, readVocabulary(), frameworksByQuestion(frameworks)));
};
