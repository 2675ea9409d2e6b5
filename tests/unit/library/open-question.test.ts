import { describe, expect, it } from 'vitest';
import { isOpenQuestion } from '../../../src/library/open-question.ts';

describe('isOpenQuestion', () => {
  it.each([
    'Who holds the keys?',
    'whose keys are used?',
    'When was the last audit?',
    'Where are backups stored?',
    'Which standards are followed?',
    'What happens after termination?',
    'Why is there no certificate?',
    'How often are backups made?',
    'How long are logs kept?',
    'How many people have access?',
    'At what intervals are keys changed?',
    'By whom are logs read?',
    'After how many attempts is an account blocked?',
    'On which terms are backups made?',
    'Under whose control is it?',
    'If the service goes down, how will we hear about it?',
    'When something is reported, who decides how grave it is?',
    'Besides audits, what checks take place?',
    'Who must follow the policy, and is it binding?',
    '  Which one? ',
  ])('is true for “%s”', (wording) => expect(isOpenQuestion(wording)).toBe(true));

  it.each([
    'Are backups made?',
    'Is it settled who decides?',
    'Do you know where data is?',
    'When somebody leaves, is access ended?',
    'Where data is exported, must it be encrypted?',
    'If it fails, do you tell us?',
    'After an incident, are customers told?',
    'Please describe how logs are protected.',
    'Indicate who approves changes.',
    'whole-disk encryption?',
    'how backups are made',
    'Who approves: the owner.',
    'Within the EU only?',
    '',
  ])('is false for “%s”', (wording) => expect(isOpenQuestion(wording)).toBe(false));
});
