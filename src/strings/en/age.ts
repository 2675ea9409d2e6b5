/** Texts about how long ago a day is. Pages and a script that runs on them share these. */
export const ageStrings = {
  /** How long ago something was: `4 years 9 months ago`, `12 days ago`, `today`. */
  ago: ({ years, months, days }: { years: number; months: number; days: number }): string => {
    const parts = [count(years, 'year'), count(months, 'month'), count(days, 'day')].filter(Boolean);
    return parts.length > 0 ? `${parts.join(' ')} ago` : 'today';
  },
  /** How many policies were to be reviewed by a day that has passed; no words if none was. */
  overdue: (number: number): string =>
    number === 0 ? '' : number === 1 ? 'One review is overdue' : `${number} reviews are overdue`,
} as const;

function count(number: number, noun: string): string {
  return number > 0 ? `${number} ${noun}${number === 1 ? '' : 's'}` : '';
}
