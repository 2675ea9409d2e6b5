/**
 * Returns the time of the last change to a DokuWiki page, with the offset of its time zone. The export ends with the
 * local time to the minute, and its permanent link has the seconds since 1970. Returns `undefined` if either is missing
 * or if they contradict each other.
 */
export function publishedAtOf(text: string, source: string | undefined): string | undefined {
  const [, date = '', time = ''] = /Last update:\W+(\d{4}\/\d{2}\/\d{2}) (\d{2}:\d{2})/.exec(text) ?? [];
  const seconds = /[?&]rev=(\d{9,11})\b/.exec(source ?? '')?.[1];
  if (!date || !seconds) return undefined;
  const day = date.replaceAll('/', '-');
  const minutes = Math.ceil((Date.parse(`${day}T${time}:00Z`) / 1000 - Number(seconds)) / 60);
  // rounded up, as the page has no seconds; offsets are multiples of 15 minutes, at most 14 hours from UTC
  if (minutes % 15 !== 0 || Math.abs(minutes) > 14 * 60) return undefined;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day}T${time}:00${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}
