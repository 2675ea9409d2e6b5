import type { Standard } from '../field/standards/editions.ts';
import { readDesignation } from '../field/standards/read-designation.ts';
import { formatDay } from '../model/day.ts';
import type { Problem } from '../model/problem.ts';
import type { Entry } from './read-registers.ts';

/**
 * Returns a problem for each certificate whose edition of a known standard cannot be read, and for each suspension whose last
 * day is after `day`: whether it ends then is known only when it has. A certificate that was removed has no status.
 */
export function checkCertificates(
  entries: readonly Entry<'certificates'>[],
  standards: readonly Standard[],
  day: string | undefined,
): Problem[] {
  const current = entries.filter(({ data }) => data.history.at(-1)?.change !== 'removed');
  return current.flatMap((entry) => [...unknownEdition(entry, standards), ...futureEnds(entry, day)]);
}

function unknownEdition({ path, places, data }: Entry<'certificates'>, standards: readonly Standard[]): Problem[] {
  const reading = readDesignation(data.standard, standards);
  if (reading.kind !== 'several' && reading.kind !== 'unreadable') return [];
  const problem = { path, ...places.positionOf(['standard']), rule: 'unknown-edition' };
  if (reading.kind === 'several') {
    const message = `“${data.standard}” names more than one standard or edition.`;
    return [{ ...problem, message, hint: 'Make a file for each, and name one edition in each.' }];
  }
  const { title, editions } = reading.standard;
  return [
    {
      ...problem,
      message: `“${data.standard}” names no edition of ${title} that is known here.`,
      hint: `Write it as in ${editions[0]?.name}, or “${title}, edition not stated” if no source states it.`,
    },
  ];
}

function futureEnds({ path, places, data }: Entry<'certificates'>, day: string | undefined): Problem[] {
  return data.suspended.flatMap(({ until }, index): Problem[] => {
    if (!day || !until || until <= day) return [];
    return [
      {
        path,
        ...places.positionOf(['suspended', index, 'until']),
        rule: 'future-suspension-end',
        message: `The suspension ends on ${formatDay(until)}, but today is ${formatDay(day)}.`,
        hint: 'Leave out until while the suspension lasts, and add it once it has ended.',
      },
    ];
  });
}
