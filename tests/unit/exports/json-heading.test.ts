import { expect, it } from 'vitest';
import { frameworksJson } from '../../../src/exports/frameworks-json.ts';
import { jsonHeading } from '../../../src/exports/json-heading.ts';
import { registerJson } from '../../../src/exports/register-json.ts';
import { dataShapes } from '../../../src/exports/shapes/index.ts';
import { severalLibrary } from './several-library.ts';
import { absolute, day, tinyLibrary } from './tiny-library.ts';

it('a file of a company with one policy names the revision that it quotes', () => {
  expect(jsonHeading(tinyLibrary(), 'answers', absolute)).toEqual({
    $schema: 'https://trust.example/data/schemas/answers.json',
    company: 'Tiny Ltd',
    revision: '2024-05-01',
    permalink: 'https://trust.example/policy/2024-05-01/',
  });
});

it('a file of a company with several policies names the newest revision of each, without those withdrawn', () => {
  expect(jsonHeading(severalLibrary(), 'answers', absolute)).toEqual({
    $schema: 'https://trust.example/data/schemas/answers.json',
    company: 'Tiny Ltd',
    policies: [
      {
        ...{ id: 'policy', title: 'Security policy', revision: '2024-05-01' },
        permalink: 'https://trust.example/policy/2024-05-01/',
      },
      {
        ...{ id: 'access', title: 'Access control procedure', revision: '2024-05-01' },
        permalink: 'https://trust.example/policies/access/2024-05-01/',
      },
    ],
  });
});

it('the files of several policies keep their published schemas', () => {
  const library = severalLibrary();
  const [answers, frameworks] = [registerJson('answers', library, absolute, day), frameworksJson(library, absolute)];
  expect(dataShapes.answers.parse(answers)).toEqual(answers);
  expect(dataShapes.frameworks.parse(frameworks)).toEqual(frameworks);
});

it('a citation has the id of its policy if the company has several', () => {
  const citationsOf = (library = tinyLibrary()) =>
    registerJson('answers', library, absolute, day).answers.flatMap(({ citations }) =>
      citations.map(({ policy, label }) => [policy, label]),
    );
  expect(citationsOf().at(-1)).toEqual([undefined, '§1 ¶1']);
  expect(citationsOf(severalLibrary()).slice(-2)).toEqual([
    ['policy', 'Security policy §1 ¶1'],
    ['access', 'Access control procedure §1 ¶1'],
  ]);
});
