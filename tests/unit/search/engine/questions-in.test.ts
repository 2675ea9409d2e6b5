import { expect, it } from 'vitest';
import { questionsIn } from '../../../../src/search/engine/questions-in.ts';

it.each([
  ['Are backups encrypted and do you test restoring them?', ['Are backups encrypted', 'do you test restoring them?']],
  ['Where is the data? Who hosts it?', ['Where is the data', 'Who hosts it?']],
  ['RTO and RPO', ['RTO', 'RPO']],
  ['What are your RTO or RPO?', ['What are your RTO?', 'What are your RPO?']],
  ['sso and mfa', ['sso', 'mfa']],
  ['What is A? What is B? What is C? What is D? What is E?', ['What is A', 'What is B', 'What is C', 'What is D']],
])('“%s” asks %j', (query, questions) => expect(questionsIn(query)).toEqual(questions));

it.each(['Is data encrypted at rest and in transit?', 'backup and restore', 'Are backups encrypted? ', 'R&D', ''])(
  '“%s” asks one question at most',
  (query) => expect(questionsIn(query)).toEqual([]),
);
