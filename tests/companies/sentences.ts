const who = ['The harbour master', 'The duty officer', 'A crane operator', 'The records office', 'Every department'];
const does = ['writes down', 'examines', 'keeps', 'reports', 'approves', 'replaces', 'counts', 'locks away'];
const what = [
  'the keys of the control rooms',
  'each change to the tide tables',
  'all lists of arriving vessels',
  'the recordings of the quay cameras',
  'every contract with a pilot',
  'the spare parts of the radio mast',
  'the names of visitors to the signal tower',
];
const when = ['before the morning shift', 'within two tides', 'once in a quarter', 'after each storm'];
const why = [
  'so that nobody has to rely on memory',
  'because a mistake here can stop the whole port',
  'and shows the result to the board of the authority',
];

/** The same sentences of about 22 words each for the same section, different ones for another. */
export function sentences(section: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const number = section * count + index;
    const pick = (words: readonly string[], step: number) => words[Math.floor(number / step) % words.length];
    return `${pick(who, 1)} ${pick(does, 3)} ${pick(what, 2)} ${pick(when, 5)} ${pick(why, 7)}.`;
  });
}
