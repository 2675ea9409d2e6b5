/** A scale of whole years, from the first day of one to the first day of another. */
export interface TimeScale {
  from: number;
  /** The year after the last one. */
  to: number;
  /** The years to label, about five. */
  ticks: number[];
}

/** Returns the scale of whole years that has all of the given days, of which there must be at least one. */
export function timeScale(days: readonly string[]): TimeScale {
  const years = days.map(yearOf);
  const [from, to] = [Math.min(...years), Math.max(...years) + 1];
  const step = Math.ceil((to - from) / 5);
  const ticks = Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
  return { from, to, ticks };
}

/** Returns where a day is on a scale, as an SVG length: `37.5%`. */
export function placeOf(day: string, { from, to }: Pick<TimeScale, 'from' | 'to'>): string {
  const [start, end] = [Date.UTC(from, 0), Date.UTC(to, 0)];
  return `${Number((((Date.parse(day) - start) / (end - start)) * 100).toFixed(2))}%`;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
