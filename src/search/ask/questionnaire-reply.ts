import type { QuestionMatcher } from '../engine/matcher/match-questions.ts';
import type { MatcherQuestion } from '../engine/matcher/matcher-model.ts';
import { notAssessedMatch } from '../engine/matcher/not-assessed-match.ts';
import { replyTo } from '../engine/matcher/reply-to.ts';
import { placeKey } from '../engine/place-key.ts';
import type { AskedQuestion } from './questionnaire-file.ts';

/** A quote of the policy that an answer rests on. */
export interface QuotedClause {
  /** The id of the policy and the label with its title, if the company has several. */
  policy?: string | undefined;
  label?: string | undefined;
  section: string;
  number: string;
  clause: string;
  quote: string;
  url: string;
}

/** A company's answer to a question of the bank, as far as a questionnaire shows it. */
export interface QuestionnaireAnswer {
  status: 'stated' | 'in-part' | 'not-stated';
  answer: string;
  /** The quotes that it rests on, or that come nearest if it is not stated. */
  citations: readonly QuotedClause[];
  /** The same of its sources other than the policy, in words. */
  sources: readonly string[];
}

/** The reply to a question of a questionnaire; its fields are those of the JSON lines and of the CSV columns. */
export interface QuestionnaireReply extends AskedQuestion {
  status: 'stated' | 'in-part' | 'not-stated' | 'no-match';
  /** From 0 to 1, with two decimals. */
  confidence: number;
  /** The question of the bank that it asks, or null if none comes near. Without a reply, nobody has judged it. */
  matched: { subject: string; question: string } | null;
  /** Empty if none comes near, and if nobody has judged it. */
  answer: string;
  /** Best first; none unless something is stated. */
  citations: QuotedClause[];
  /** Its sources other than the policy, in words; none unless something is stated. */
  sources: string[];
  /** For what is not stated: the quotes and the other sources that come nearest. None of them says it. */
  nearest: { citations: QuotedClause[]; sources: string[] };
}

/**
 * Returns a function that replies to a question of a questionnaire. `answerTo` returns the company's answer to a question of the
 * bank, or `undefined` if nobody has judged it.
 */
export function questionnaireReplier(
  matchQuestions: QuestionMatcher,
  answerTo: (question: MatcherQuestion) => QuestionnaireAnswer | undefined,
): (asked: AskedQuestion) => QuestionnaireReply {
  return (asked) => {
    const found = matchQuestions(asked.question);
    const { status, confidence, matched } = replyTo(found, (question) => {
      const answer = answerTo(question);
      // answers that rest on other sources than the policy count by subject
      const [first] = answer?.citations ?? [];
      const cites = first ? placeKey(first.policy, first.section) : question.subject;
      return answer && { status: answer.status, cites };
    });
    const answer = matched && answerTo(matched);
    const grounds = {
      citations: (answer?.citations ?? []).map(quotedClause),
      sources: [...(answer?.sources ?? [])],
    };
    const asks = matched ?? notAssessedMatch(found, (question) => answerTo(question) !== undefined);
    return {
      ...asked,
      status,
      confidence: Math.round(100 * confidence) / 100,
      matched: asks ? { subject: asks.subject, question: asks.question } : null,
      answer: answer?.answer ?? '',
      ...(status === 'not-stated' ? { ...nothing, nearest: grounds } : { ...grounds, nearest: nothing }),
    };
  };
}

const nothing = { citations: [], sources: [] };

/** Returns the fields of a citation that a reply has, without any others. */
function quotedClause({ policy, label, section, number, clause, quote, url }: QuotedClause): QuotedClause {
  return { ...(policy === undefined ? {} : { policy, label }), section, number, clause, quote, url };
}
