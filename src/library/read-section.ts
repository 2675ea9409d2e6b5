import { checkBody } from '../markdown/check-body.ts';
import { checkNesting } from '../markdown/nesting.ts';
import { externalLinks, parseBody, readClauses, sectionLinks } from '../markdown/parse-section.ts';
import type { Problem } from '../model/problem.ts';
import { sectionSchema } from '../schemas/index.ts';
import { type ContentFile, decode } from './content-files.ts';
import { mdxProblem } from './mdx-problem.ts';
import { readYaml } from './read-yaml.ts';
import type { ParsedSection, SectionCache } from './section-cache.ts';

/** A parsed section with its path, or the problems of its file. */
export type SectionResult = (ParsedSection & { path: string }) | { id: string; problems: Problem[] };

/**
 * Returns the section in an MDX file, or the file's problems. A section in the cache is not parsed again; a newly parsed
 * one is added to it.
 */
export function readSection(file: ContentFile, id: string, cache?: SectionCache): SectionResult {
  const known = cache?.get(file.bytes, id);
  if (known) return { path: file.path, ...known };
  const result = readNewSection(file, id);
  if ('section' in result) {
    const { path: _, ...parsed } = result;
    cache?.keep(file.bytes, id, parsed);
  }
  return result;
}

function readNewSection(file: ContentFile, id: string): SectionResult {
  const decoded = decode(file);
  if ('problem' in decoded) return { id, problems: [decoded.problem] };
  const parts = /^---\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n([\s\S]*))?$/.exec(decoded.text);
  if (!parts) return { id, problems: [noFrontMatter(file.path)] };
  const [, frontMatter = '', body = ''] = parts;
  // padded with line breaks in place of the text before, so that positions count from the start of the file
  const result = readYaml(`\n${frontMatter}`, file.path, sectionSchema);
  const problems: Problem[] = 'problems' in result ? result.problems : [];
  const linesBefore = decoded.text.slice(0, decoded.text.length - body.length).split('\n').length - 1;
  const parsed = parse('\n'.repeat(linesBefore) + body, file.path);
  problems.push(...parsed.problems);
  if ('problems' in result || !parsed.tree || problems.length > 0) return { id, problems };
  const { number, skipsNumbers, label, title } = result.data;
  const links = externalLinks(parsed.tree);
  return {
    path: file.path,
    numberAt: result.places.positionOf(['number']),
    links,
    sectionLinks: sectionLinks(parsed.tree),
    section: {
      id,
      number,
      ...(skipsNumbers ? { skipsNumbers } : {}),
      ...(label === undefined ? {} : { label }),
      title,
      source: body.trim(),
      ...readClauses(parsed.tree, number),
    },
  };
}

function parse(body: string, path: string): { tree?: ReturnType<typeof parseBody>; problems: Problem[] } {
  try {
    const tree = parseBody(body);
    const tooDeep = checkNesting(tree, path);
    return { tree, problems: tooDeep.length > 0 ? tooDeep : checkBody(tree, path) };
  } catch (error) {
    return { problems: [mdxProblem(error, body, path)] };
  }
}

function noFrontMatter(path: string): Problem {
  return {
    path,
    line: 1,
    column: 1,
    rule: 'front-matter',
    message: 'The section does not begin with front matter.',
    hint: "Start the file with a line ---, then number: '1' and title: …, then a line ---.",
  };
}
