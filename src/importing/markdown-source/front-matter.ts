import { parse } from 'yaml';

/** A Markdown file without its front matter, whose lines are empty so that all others keep their numbers. */
export interface FrontMatter {
  body: string;
  /** The front matter with its fences, also of files that were joined to one; empty if there is none. */
  frontMatter: string;
  /** The title that it gives the document. */
  title: string | undefined;
}

/**
 * Splits the front matter from a Markdown file: YAML between `---` and `---` or `...`, TOML between `+++`, or YAML whose
 * first fence is missing.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const found = fenced.exec(text)?.[0] ?? unfenced(text);
  const { body, removed } = withoutLater(text.slice(found?.length ?? 0));
  const lines = found?.replace(/\n$/, '').split('\n').length ?? 0;
  return {
    body: '\n'.repeat(lines) + body,
    frontMatter: [...(found ? [found] : []), ...removed].join('\n'),
    title: found && titleIn(found),
  };
}

const fenced =
  /^\s*?(?:---[ \t]*\n(?:[\s\S]*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)|\+\+\+[ \t]*\n(?:[\s\S]*?\n)??\+\+\+[ \t]*(?:\n|$))/;

/** Lines that only YAML has: fields, items, comments, indented lines. */
const yamlLine = /^(?:[A-Za-z_][\w-]*:(?:\s.*)?|\s+\S.*|-\s.*|#.*|)$/;

/** Removes front matter below other text, as there is in files that were joined to one. */
function withoutLater(text: string): { body: string; removed: string[] } {
  const removed: string[] = [];
  const body = text.replace(/^---[ \t]*\n((?:\S.*\n|[ \t]+\S.*\n)+)---[ \t]*$/gm, (all, inside: string) => {
    if (!isYaml(inside.trimEnd().split('\n'))) return all;
    removed.push(all);
    return '\n'.repeat(all.split('\n').length - 1);
  });
  return { body, removed };
}

/** Returns whether lines are YAML with several fields or a title. A field alone is a sentence or a heading that is underlined: `Note: keep out`. */
function isYaml(lines: readonly string[]): boolean {
  const fields = lines.filter((line) => /^\w/.test(line));
  return lines.every((line) => yamlLine.test(line)) && (fields.length > 1 || /^(title|name):/.test(lines[0] ?? ''));
}

function unfenced(text: string): string | undefined {
  const match = /^([A-Za-z_][\w-]*:[\s\S]*?\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  return match && isYaml(match[1]?.trimEnd().split('\n') ?? []) ? match[0] : undefined;
}

function titleIn(frontMatter: string): string | undefined {
  const inside = frontMatter.trim().replace(/^(---|\+\+\+)[ \t]*\n|\n?(---|\.\.\.|\+\+\+)$/g, '');
  const fields = frontMatter.trimStart().startsWith('+') ? tomlTitle(inside) : yamlFields(inside);
  const title = ['title', 'name'].map((key) => fields[key]).find((value) => typeof value === 'string' && value.trim());
  return typeof title === 'string' ? title.replace(/\s+/g, ' ').trim() : undefined;
}

function yamlFields(text: string): Record<string, unknown> {
  try {
    // no warning of keys that are collections, such as templates in braces
    const fields: unknown = parse(text, { logLevel: 'error' });
    return fields && typeof fields === 'object' ? { ...fields } : {};
  } catch {
    // a template in the fields, such as `{{ company }}`: the title may still be plain
    const [, title] = /^title:[ \t]*["']?(.*?)["']?[ \t]*$/m.exec(text) ?? [];
    return { title };
  }
}

function tomlTitle(text: string): Record<string, unknown> {
  const [, title] = /^title[ \t]*=[ \t]*["'](.*)["'][ \t]*$/m.exec(text) ?? [];
  return { title };
}
