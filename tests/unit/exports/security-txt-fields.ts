/** A line of security.txt that is not a comment. */
export interface Field {
  name: string;
  value: string;
}

/** Reads security.txt as the grammar of RFC 9116, section 4, has it; throws at the first line that does not fit. */
export function readSecurityTxt(text: string): Field[] {
  if (!/\r?\n$/.test(text)) throw new Error('The last line has no end');
  if (text.includes('\ufeff') || /\r(?!\n)/.test(text)) throw new Error('A byte order mark or a lone CR');
  return text
    .split(/\r?\n/)
    .slice(0, -1)
    .flatMap((line) => {
      if (/^#[\t\x20-\x7e\u0080-\u{10ffff}]*$/u.test(line) || /^[ \t]*$/.test(line)) return [];
      const [, name, value] = /^([A-Za-z][A-Za-z0-9-]*): ([\x21-\x7e\u0080-\u{10ffff} ]*\S)$/u.exec(line) ?? [];
      if (!name || !value) throw new Error(`Not a field: ${line}`);
      return [{ name, value }];
    });
}

/** What of the rules of RFC 9116, section 2.5, the fields break. */
export function brokenRules(fields: readonly Field[]): string[] {
  const broken: string[] = [];
  const valuesOf = (name: string) => fields.filter((field) => field.name === name).map(({ value }) => value);
  if (valuesOf('Contact').length === 0) broken.push('no Contact');
  if (valuesOf('Expires').length !== 1) broken.push('not one Expires');
  if (valuesOf('Preferred-Languages').length > 1) broken.push('several Preferred-Languages');
  for (const value of valuesOf('Contact')) {
    const local = /^(mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+|tel:\+[0-9.()-]{6,}|https:\/\/\S+)$/.test(value);
    if (!local || !URL.canParse(value)) broken.push(`Contact ${value}`);
  }
  for (const value of valuesOf('Expires')) {
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/.test(value) || Number.isNaN(Date.parse(value)))
      broken.push(`Expires ${value}`);
  }
  for (const name of ['Canonical', 'Policy'])
    for (const value of valuesOf(name)) if (!/^https:\/\/\S+$/.test(value)) broken.push(`${name} ${value}`);
  for (const tag of valuesOf('Preferred-Languages').flatMap((value) => value.split(/, ?/))) {
    if (Intl.getCanonicalLocales(tag)[0] !== tag) broken.push(`Preferred-Languages ${tag}`);
  }
  const registered = ['Contact', 'Expires', 'Preferred-Languages', 'Canonical', 'Policy'];
  for (const { name } of fields) if (!registered.includes(name)) broken.push(`unknown ${name}`);
  return broken;
}
