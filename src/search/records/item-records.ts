import type { Library } from '../../library/library-types.ts';
import type { ItemRecord } from '../engine/item-keys.ts';
import { itemStatus } from '../../exports/count-questions.ts';
import { urls } from '../../model/urls.ts';
import { excerptOf } from '../../model/words.ts';

/** Returns the search records of all framework items, each with the text of the answers that address it. */
export function itemRecords({ frameworks }: Library): ItemRecord[] {
  return frameworks.flatMap(({ id, shortTitle, items }) =>
    items.map((item) => ({
      id: item.id,
      // relative, because the site's base path is put before it
      url: urls.frameworkItem(id, item.id).slice(1),
      title: `${shortTitle}, ${item.label}: ${item.title}`,
      text: excerptOf(item.answers.map(({ answer }) => answer).join(' '), 260),
      sections: [...new Set(item.citations.map(({ number }) => number))],
      status: itemStatus(item),
    })),
  );
}
