import { parseArgs } from 'node:util';
import type { DocumentKind } from '../src/importing/document.ts';
import { isDay } from '../src/model/day.ts';
import { usage } from './report.ts';

const line =
  'npm run import -- FILE.md|FILE.html --date YYYY-MM-DD[THH:MM:SS+HH:MM] [--source URL] [--title TITLE] [--summary SENTENCE] [--dry-run]';

/** What `npm run import` is told to do. */
export interface ImportArguments {
  file: string;
  kind: DocumentKind;
  /** The revision's day, and the day or the instant of its publication. */
  date: string;
  publishedAt: string;
  source: string | undefined;
  title: string | undefined;
  summary: string | undefined;
  dryRun: boolean;
}

/** Reads the command line of `npm run import`; ends with exit code 2 where it is wrong. */
export function importArguments(): ImportArguments {
  const text = { type: 'string' } as const;
  const options = { date: text, source: text, title: text, summary: text, 'dry-run': { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const { date: publishedAt = '', source, title, summary, 'dry-run': dryRun = false } = values;
    const [file = '', ...more] = positionals;
    const [, ending = ''] = /\.(md|markdown|html?|xhtml)$/i.exec(file) ?? [];
    if (!ending || more.length > 0) throw new Error('One Markdown or HTML file is needed.');
    if (!isDay(publishedAt.slice(0, 10)) || !/^.{10}(T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2}))?$/.test(publishedAt)) {
      throw new Error('--date must be a day, or a day with a time and its offset.');
    }
    if (source && !/^https?:$/.test(URL.canParse(source) ? new URL(source).protocol : '')) {
      throw new Error('--source must be an absolute http or https address.');
    }
    const kind = /^m/i.test(ending) ? 'markdown' : 'html';
    return { file, kind, date: publishedAt.slice(0, 10), publishedAt, source, title, summary, dryRun };
  } catch (error) {
    return usage(line, error);
  }
}
