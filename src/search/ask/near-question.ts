import { questionAnswerer } from './answer-question.ts';
import type { PublishedData } from './published-data.ts';

/** A clause that comes near a question, ready to be cited. */
export interface NearClause {
  section: string;
  label: string;
  quote: string;
}

/** An existing answer to a similar question. */
export interface SimilarAnswer {
  id: string;
  question: string;
}

/** The clauses and the answers nearest to a question, best first. */
export interface NearQuestion {
  clauses: NearClause[];
  answers: SimilarAnswer[];
}

/** Returns the three clauses and the three answers nearest to a question; fewer if fewer come near. */
export async function nearQuestion(data: PublishedData, question: string): Promise<NearQuestion> {
  const { findings } = await questionAnswerer(data)(question, 60);
  const ofKind = (wanted: string) => findings.filter(({ kind }) => kind === wanted).slice(0, 3);
  return {
    clauses: ofKind('clause').map(({ page, text, citations }) => ({
      section: idIn(page),
      label: citations[0]?.label ?? '',
      quote: text,
    })),
    answers: ofKind('answer').map(({ page, title }) => ({ id: idIn(page), question: title })),
  };
}

/** Returns the id in a path such as `/answers/<id>/`. */
function idIn(page: string): string {
  return page.split('/')[2] ?? '';
}
