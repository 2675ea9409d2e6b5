import { type Reading, readingsOf } from './counting.ts';
import { type MarkedText, splitMarked } from './label-marks.ts';

/** A heading of a document with its level, from 1. */
export interface SourceHeading {
  depth: number;
  heading: string;
}

/** A heading split at the label that the document gives it. */
export interface NumberedHeading {
  /** The label as the document writes it, without the punctuation after it: `3.7`, `Article 5`, `(b)`. */
  written: string;
  /** The same as a section number, if it can be one: `3` for `Chapter 3`, `1` for `1.0`. */
  number: string | undefined;
  title: string;
}

/** A heading with the number that its section gets. */
export interface NumberedSection {
  number: string;
  /** Whether the document leaves out the numbers before it. */
  skipsNumbers?: true;
  title: string;
  /** The label in the document, if it is not the number: `A`, `Article 5`, `4.2`. */
  label?: string;
}

/**
 * Splits each heading that begins with a label: `3.7. Backups`, `3) Rules`, `§ 3 Rules`, `Article 5: Rules`, `Annex A – Rules`,
 * `B. Rules`, `(iv) Rules`; returns `undefined` for the others. A label that could be a word or a count of things, such as `A.`,
 * `3 pillars` or `Part 2 of it`, needs a neighbor of the same kind that counts on; the first annex may be the only one.
 */
export function headingNumbers(headings: readonly SourceHeading[]): (NumberedHeading | undefined)[] {
  const found = headings.map(({ heading, depth }) => split(heading, depth));
  const startsCount = found.some((one) => one?.isBare && Number(one.number) <= 1);
  const counting = new Set(found.filter((one, index) => one?.series && hasNeighbor(found, index)));
  const isLabel = (one: Found): boolean => {
    if (!one.series || one.isOnly || counting.has(one)) return true;
    // a lone first one, where the same kind counts on elsewhere
    return one.readings.some(({ value }) => value === 1) && [...counting].some((other) => other?.series === one.series);
  };
  let last = 0;
  return found.map((one) => {
    if (!one || !isLabel(one)) return undefined;
    const { written, number, title } = one;
    const isCounted = startsCount || Number(number) === last + 1 || found.some((other) => isBelow(other, number));
    if (one.isBare && !isCounted) return undefined;
    if (number) last = Number.parseInt(number, 10);
    return { written, number, title };
  });
}

/** Returns whether a label has a number below another one, as 7.1 has below 7. */
function isBelow(label: Found | undefined, number = ''): boolean {
  return label?.number?.startsWith(`${number}.`) ?? false;
}

/** A label that was found, with what decides whether it is one. */
interface Found extends NumberedHeading {
  /** A whole number followed by nothing but a space. */
  isBare?: boolean;
  /** The kind of label, if only a neighbor of the same kind proves that it is one. */
  series?: string;
  /** Whether a letter follows its number, as in that of an article that was inserted: `Article 4a`. */
  isInserted?: boolean;
  /** Whether it needs no neighbor although others like it do: `Annex A Lists`. */
  isOnly?: boolean;
  readings: readonly Reading[];
}

/** A number of four digits is a year; a digit after a plain space would be a second number. */
const numbered = /^(\d{1,3}(?:\.\d{1,3})*)(?:([.):])(?=\D)\s*|\s+(?=\D))(?:[-–—]\s+)?(.+)$/;

/** A letter with numbers, as in the annexes of standards: `A.5.1 Policies`. */
const lettered = /^([A-Z](?:\.\d{1,3})+)(?:[.):]\s*|\s+)(?:[-–—]\s+)?(.+)$/;

const single = /^(\(?)([a-z]|[ivxlc]+|\d{1,3})(\)|[.:]|\s+[-–—](?=\s))\s*(.+)$/i;

/** The words that documents put before the number of a part, in the languages of our readers. */
const named = new RegExp(
  `^((?:${[
    'chapter|section|article|art\\.|clause|part|annex|appendix|schedule|exhibit|attachment',
    'kapitel|artikel|abschnitt|anhang|anlage|teil|chapitre|annexe|capítulo|artículo|sección|anexo',
    'peatükk|jagu|lisa|osa',
  ].join(
    '|',
  )})\\s+|§+\\s*)(\\d{1,3}(?:\\.\\d{1,3})*[a-z]?|[a-z]|[ivxlc]+)(\\s*[.):](?=\\D)\\s*|\\s*[-–—]\\s+|\\s+)(.+)$`,
  'i',
);

/** Words for what is attached to a document, of which it may have one alone. */
const attached = /^(annex|appendix|schedule|exhibit|attachment|anhang|anlage|annexe|anexo|lisa)\b/i;

/** Words whose numbers count something other than the sections of the document. */
const countsApart = new RegExp(`${attached.source}|^(part|teil|osa)\\b`, 'i');

function split(heading: string, depth: number): Found | undefined {
  const marked = splitMarked(heading);
  if (marked) return splitCertain(marked);
  const [, digits = '', mark, title] = numbered.exec(heading) ?? [];
  if (title) {
    const isBare = !mark && !digits.includes('.');
    return { written: digits, number: normalNumber(digits), title, isBare, readings: [] };
  }
  const [, letter, letterTitle] = lettered.exec(heading) ?? [];
  if (letter && letterTitle) return { written: letter, number: undefined, title: letterTitle, readings: [] };
  return splitNamed(heading, depth) ?? splitSingle(heading, depth);
}

/** Splits a heading whose label Word counted, so that it needs no proof. */
function splitCertain({ label, text: title }: MarkedText): Found | undefined {
  const written = label.replace(/[.:\s]+$/, '');
  if (!written) return undefined;
  const number = /^\d{1,3}(\.\d{1,3})*$/.test(written) ? normalNumber(written) : undefined;
  return { written, number, title: title || written, readings: [] };
}

function splitNamed(heading: string, depth: number): Found | undefined {
  const [, word = '', label = '', mark = '', title] = named.exec(heading) ?? [];
  if (!title) return undefined;
  const isInserted = /\d[a-z]$/i.test(label);
  const number = /^\d[\d.]*$/.test(label) && !countsApart.test(word) ? normalNumber(label) : undefined;
  const readings = readingsOf(isInserted ? label.slice(0, -1) : label);
  // “Annex A lists them” is a sentence
  const isOnly = attached.test(word) && /^\p{Lu}/u.test(title) && readings.some(({ value }) => value === 1);
  const isCertain = word.startsWith('§') || mark.trim();
  const series = isCertain ? {} : { series: `${depth} ${word.trim().toLowerCase()}` };
  return { written: word + label, number, title, ...series, isInserted, isOnly, readings };
}

function splitSingle(heading: string, depth: number): Found | undefined {
  const [, open = '', label = '', mark = '', title] = single.exec(heading) ?? [];
  if (!title || (open && mark !== ')')) return undefined;
  const close = mark === ')' ? mark : '';
  const number = /^\d/.test(label) ? normalNumber(label) : undefined;
  const series = `${depth} ${open}${mark.trim()}`;
  return { written: open + label + close, number, title, series, readings: readingsOf(label) };
}

/** Returns whether the label before or after, of the same kind, is the one that counts to this one or on from it. */
function hasNeighbor(found: readonly (Found | undefined)[], index: number): boolean {
  const one = found[index];
  const alike = (other: Found | undefined): other is Found => other?.series === one?.series;
  const neighbors = [found.slice(0, index).findLast(alike), found.slice(index + 1).find(alike)];
  return neighbors.some((other, at) => {
    const steps = [at === 0 ? -1 : 1, ...((at === 0 ? one : other)?.isInserted ? [0] : [])];
    return other?.readings.some(({ counting, value }) =>
      one?.readings.some((own) => own.counting === counting && steps.includes(value - own.value)),
    );
  });
}

/** Returns a number without leading zeros and final zeros: both `1.0` and `01` are 1. */
function normalNumber(written: string): string {
  const parts = written.split('.').map(Number);
  while (parts.length > 1 && parts.at(-1) === 0) parts.pop();
  return parts.join('.');
}
