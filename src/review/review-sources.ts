import type { Library, Source } from '../library/library-types.ts';
import { formatDay, yearAfter } from '../model/day.ts';
import { aYearAgo } from './a-year-ago.ts';
import type { ReviewItem } from './review-item.ts';

/** Returns an item for each source of a statement or a register entry, which is due a year after its day. */
export function reviewSources({ subjects, certificates, processors, contacts }: Library, day: string): ReviewItem[] {
  const statements = subjects.flatMap(({ statements }) => statements);
  const entries = Object.entries({ certificates, processors, contacts });
  return [
    ...statements.flatMap(({ id, subject, source }) => {
      const place = { file: `answers/${subject}.yaml`, field: ['statements', id, 'source', 'on'], part: id };
      return source ? [itemOf(source, `The statement ${id}`, place, day)] : [];
    }),
    ...entries.flatMap(([register, all]) =>
      all.flatMap(({ id, source }) => {
        const place = { file: `${register}/${id}.yaml`, field: ['source', 'on'] };
        return source ? [itemOf(source, `The entry ${id}`, place, day)] : [];
      }),
    ),
  ];
}

function itemOf(
  source: Source,
  name: string,
  place: Pick<ReviewItem, 'file' | 'field' | 'part'>,
  day: string,
): ReviewItem {
  const date = yearAfter(source.on);
  const isDocument = source.kind === 'document';
  const ground = isDocument ? `“${source.document.title}”, last seen on` : "the company's word, last given on";
  return {
    ...place,
    kind: 'source-old',
    date,
    leadDays: 0,
    message: `${name} rests on ${ground} ${formatDay(source.on)}${aYearAgo(date, day)}`,
    hint: `${isDocument ? 'Read it again' : 'Ask whether it still holds'}, then set on to the current date.`,
  };
}
