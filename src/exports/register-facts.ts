import type { Contact } from '../library/library-types.ts';
import type { Fact } from '../registers/kind.ts';
import { type EntryOf, type Fields, fieldsIn, type Register, fieldValue } from '../registers/register.ts';

/**
 * Returns the facts about an entry that its page and its Markdown list, in order. A fact without a value is not stated.
 */
export function registerFacts<Table extends Fields>(register: Register<Table>, entry: EntryOf<Table>): Fact[] {
  return fieldsIn('page', register).flatMap(([name, field]) => {
    const { kind, label, page, hideIfAbsent } = field;
    if (!kind || page !== 'fact') return [];
    const value = fieldValue(name, field, entry);
    if (value === undefined) return hideIfAbsent ? [] : [{ label }];
    return kind.facts(value, label);
  });
}

/** Returns the purposes that have no contact, of those for which reviewers look for one. */
export function missingPurposes(contacts: readonly Contact[]): ('security' | 'privacy')[] {
  return (['security', 'privacy'] as const).filter((wanted) => contacts.every(({ purpose }) => purpose !== wanted));
}
