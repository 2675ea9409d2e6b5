import { revisionSchema } from '../schemas/index.ts';
import { commandLine } from './command-line.ts';

/** The arguments of `npm run import`. */
export interface ImportArguments {
  /** Files, or a folder with files. */
  files: string[];
  /** The date of the revision, as an ISO date. */
  date: string;
  /** The same date, or the instant of publication if a time was given. */
  publishedAt: string;
  source: string | undefined;
  title: string | undefined;
  summary: string | undefined;
  /** Names of new sections, each with the existing file that it continues. */
  same: ReadonlyMap<string, string>;
  /** Whether lines that are bold as a whole are headings. */
  boldHeadings: boolean;
  dryRun: boolean;
}

const command = {
  run: 'npm run import',
  about: 'Makes a draft from a policy in Markdown, HTML or Word, and reports every word that it leaves out.',
  positionals: 'FILE.md|FILE.html|FILE.docx|FOLDER…',
  options: {
    date: {
      type: 'string',
      value: 'YYYY-MM-DD[THH:MM:SS+HH:MM]',
      required: true,
      about: 'the day, or the time, when this revision was published',
    },
    source: { type: 'string', value: 'URL', about: 'where it was first published' },
    title: { type: 'string', value: 'TITLE', about: 'its title, if the document has none' },
    summary: { type: 'string', value: 'SENTENCE', about: 'what changed since the revision before' },
    same: {
      type: 'string',
      value: 'NEW=OLD',
      multiple: true,
      about: 'a new section, by its file name or number, continues the file of an existing one',
    },
    'bold-headings': { type: 'boolean', about: 'lines that are bold as a whole are headings' },
    'dry-run': { type: 'boolean', about: 'only say what would be written' },
  },
  exits: '0 written, 1 refused',
} as const;

/** Returns the arguments of `npm run import`. If they are wrong, exits with code 2. */
export function importArguments(): ImportArguments {
  return commandLine(command, ({ values, positionals }) => {
    const {
      date: publishedAt,
      source,
      title,
      summary,
      same: pairs = [],
      'bold-headings': boldHeadings,
      'dry-run': dryRun,
    } = values;
    if (positionals.length === 0) throw new Error('Expected a file or a folder: Markdown, HTML or Word.');
    // the same rules as for revision.yaml, so that no draft is written that the content check then rejects
    const fields = revisionSchema.shape;
    if (!fields.publishedAt.safeParse(publishedAt).success) {
      throw new Error(
        '--date must be a day that exists, or one with a time and its offset: 2024-05-01T09:00:00+03:00.',
      );
    }
    if (!fields.source.safeParse(source).success) throw new Error('--source must be an absolute http or https URL.');
    for (const [name, words] of Object.entries({ title, summary })) {
      if (words !== undefined && !words.trim())
        throw new Error(`--${name} must not be empty. Leave it out or write it.`);
    }
    const same = new Map(pairs.map(samePair));
    return {
      files: positionals,
      date: publishedAt.slice(0, 10),
      publishedAt,
      source,
      title,
      summary,
      same,
      boldHeadings,
      dryRun,
    };
  });
}

function samePair(pair: string): [string, string] {
  const [name = '', old = '', ...more] = pair.split('=');
  if (!name || !old || more.length > 0)
    throw new Error(`Expected --same NEW=OLD, such as --same data-location=deleted-data, not “${pair}”.`);
  return [name, old];
}
