import { parseArgs } from 'node:util';
import type { DocumentKind } from '../importing/document-kind.ts';
import { revisionSchema } from '../schemas/index.ts';
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
    // what the check of the content would refuse is not written in the first place
    const fields = revisionSchema.shape;
    if (!fields.publishedAt.safeParse(publishedAt).success) {
      throw new Error(
        '--date must be a day that exists, or one with a time and its offset: 2024-05-01T09:00:00+03:00.',
      );
    }
    if (!fields.source.safeParse(source).success) {
      throw new Error('--source must be an absolute http or https address.');
    }
    for (const [name, words] of Object.entries({ title, summary })) {
      if (words !== undefined && !words.trim())
        throw new Error(`--${name} must not be empty. Leave it out or write it.`);
    }
    const kind = /^m/i.test(ending) ? 'markdown' : 'html';
    return { file, kind, date: publishedAt.slice(0, 10), publishedAt, source, title, summary, dryRun };
  } catch (error) {
    return usage(line, error);
  }
}
