import type { Library } from '../library/library-types.ts';
import type { Fact } from '../registers/kind.ts';
import { type EntryOf, type Fields, fieldsIn, type Register, fieldValue } from '../registers/register.ts';

/** Returns the facts about an entry that its page and its Markdown list, in order. A fact without a value is not stated. */
export function registerFacts<Table extends Fields>(register: Register<Table>, entry: EntryOf<Table>): Fact[] {
  return fieldsIn('page', register).flatMap(([name, field]) => {
    const { kind, label, page, hideIfAbsent } = field;
    if (!kind || page !== 'fact') return [];
    const value = fieldValue(name, field, entry);
    if (value === undefined) return hideIfAbsent ? [] : [{ label }];
    return kind.facts(value, label);
  });
}

/** The field's questions about contacts that reviewers look for. */
export const contactQuestions = {
  security: ['vulnerability-disclosure', 'security-officer-contact'],
  privacy: ['dpo-contact', 'privacy-responsible'],
} as const;

/**
 * Returns the purposes that have no contact although somebody looked for one: a question about it is not stated, and none is
 * stated even in part.
 */
export function missingPurposes({
  contacts,
  answers,
}: Pick<Library, 'contacts' | 'answers'>): (keyof typeof contactQuestions)[] {
  return (['security', 'privacy'] as const).filter((wanted) => {
    const ids: readonly string[] = contactQuestions[wanted];
    const about = answers.filter(({ id }) => ids.includes(id));
    const isSilent = about.length > 0 && about.every(({ status }) => status === 'not-stated');
    return isSilent && contacts.every(({ purpose }) => purpose !== wanted);
  });
}
