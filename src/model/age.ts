/** A time in whole years and months, or in days if it is less than a month. */
export interface Age {
  years: number;
  months: number;
  days: number;
}

/** Returns the time from one day to a later one, both ISO dates. From 31 January to 28 February it is a month. */
export function ageOn(from: string, to: string): Age {
  const [start, end] = [partsOf(from), partsOf(to)];
  const isWhole = end.day >= start.day || end.day === daysIn(end.year, end.month);
  const months = (end.year - start.year) * 12 + end.month - start.month - (isWhole ? 0 : 1);
  const days = months > 0 ? 0 : (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return months > 0
    ? { years: Math.floor(months / 12), months: months % 12, days: 0 }
    : { years: 0, months: Math.max(0, months), days };
}

function partsOf(day: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
