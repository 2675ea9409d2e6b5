import type { Problem } from '../model/problem.ts';
import type { Citation } from '../model/quote.ts';
import type { Statement } from './library-types.ts';
import type { AnswersFile } from './read-answers.ts';
import { type Quoted, resolveCitation } from './resolve-citations.ts';
import { type SourceContext, sourceOf } from './resolve-source.ts';
import { fullName, shortName } from './statement-name.ts';
import { includesQuote } from './unique-citations.ts';

/** A quote of a statement, with its place. */
interface PlacedQuote {
  citation: Citation;
  /** The statement's full name. */
  statement: string;
  file: AnswersFile;
  keys: PropertyKey[];
}

/**
 * Returns the statements of all files by their full names, and a problem for each quote or source that does not exist
 * and for each quote that stands in two places.
 */
export function resolveStatements(
  files: readonly AnswersFile[],
  quoted: Quoted,
  context: SourceContext,
): { statements: Map<string, Statement>; problems: Problem[] } {
  const problems: Problem[] = [];
  const quotes: PlacedQuote[] = [];
  const statements = new Map<string, Statement>();
  for (const file of files) {
    for (const [id, authored] of Object.entries(file.data.statements)) {
      const statement = fullName(id, file.subject);
      const cited = (wanted: { section: string; quote: string }, ...field: PropertyKey[]) => {
        const keys = ['statements', id, ...field];
        const found = resolveCitation(wanted, { ...file, keys }, quoted);
        problems.push(...found.problems);
        return found.citation && { citation: found.citation, statement, file, keys };
      };
      const own = authored.citations.flatMap((wanted, index) => cited(wanted, 'citations', index) ?? []);
      quotes.push(...own);
      const contradicts = authored.contradicts && cited(authored.contradicts, 'contradicts')?.citation;
      const from = sourceOf(authored.source, { ...file, keys: ['statements', id, 'source'] }, context);
      problems.push(...from.problems);
      statements.set(statement, {
        ...{ id, subject: file.subject, text: authored.text },
        ...{ citations: own.map(({ citation }) => citation), source: from.source, contradicts },
      });
    }
  }
  return { statements, problems: [...problems, ...repeatedQuotes(quotes)] };
}

function repeatedQuotes(quotes: readonly PlacedQuote[]): Problem[] {
  return quotes.flatMap(({ citation, statement, file, keys }, index): Problem[] => {
    const before = quotes.slice(0, index);
    const other = before.find((one) => includesQuote(one.citation, citation) || includesQuote(citation, one.citation));
    if (!other) return [];
    const place = { path: file.path, ...file.places.positionOf([...keys, 'quote']), rule: 'repeated-quote' };
    if (other.statement === statement) {
      return [{ ...place, message: 'The statement quotes these words twice.', hint: 'Remove the shorter quote.' }];
    }
    const name = shortName(other.statement, file.subject);
    const hint = `Let the answers rest on ${name}, or quote other words.`;
    return [{ ...place, message: `The statement ${name} quotes these words already.`, hint }];
  });
}
