import type { FrameworkItem, Library } from '../../library/library-types.ts';
import { strings } from '../../strings/index.ts';
import type { ItemRecord } from '../engine/item-keys.ts';
import { citedSections } from './cited-keys.ts';
import { countQuestions, countWords, itemStatus } from '../../exports/count-questions.ts';
import { urls } from '../../model/urls.ts';
import { excerptOf } from '../../model/words.ts';

/** Returns the search records of all framework items, each with its counts and the text of the answers that state something. */
export function itemRecords({ frameworks }: Library): ItemRecord[] {
  return frameworks.flatMap(({ id, shortTitle, items }) =>
    items.map((item) => ({
      ...{ id: item.id, framework: id },
      // relative, because the site's base path is put before it
      url: urls.frameworkItem(id, item.id).slice(1),
      title: `${shortTitle}, ${item.label}: ${item.title}`,
      text: excerptOf(textOf(item), 260),
      sections: citedSections(statedIn(item).flatMap(({ citations }) => citations)),
      ...{ status: itemStatus(item), counts: countsOf(item) },
    })),
  );
}

/** Returns how many of an item's questions are stated, in words. */
function countsOf({ answers }: FrameworkItem): string {
  const stated = answers.filter(({ status }) => status === 'stated').length;
  return answers.length === 0 ? strings.status['not-assessed'] : strings.item.stated(stated, answers.length);
}

function textOf(item: FrameworkItem): string {
  return [`${countWords(countQuestions([item]))}.`, ...statedIn(item).map(({ answer }) => answer)].join(' ');
}

/** Returns the answers to an item that say something; what a not-stated one names is only near. */
function statedIn({ answers }: FrameworkItem) {
  return answers.filter(({ status }) => status !== 'not-stated');
}
