import { parse } from 'yaml';

/** A Markdown file without its front matter, whose lines are empty so that all others keep their numbers. */
export interface FrontMatter {
  body: string;
  /** The front matter with its fences; empty if there is none. */
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
  if (!found) return { body: text, frontMatter: '', title: undefined };
  const lines = found.replace(/\n$/, '').split('\n').length;
  return {
    body: '\n'.repeat(lines) + text.slice(found.length),
    frontMatter: found,
    title: titleIn(found),
  };
}

const fenced =
  /^\s*?(?:---[ \t]*\n(?:[\s\S]*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)|\+\+\+[ \t]*\n(?:[\s\S]*?\n)??\+\+\+[ \t]*(?:\n|$))/;

/** Lines that only YAML has: fields, items, comments, indented lines. */
const yamlLine = /^(?:[A-Za-z_][\w-]*:(?:\s.*)?|\s+\S.*|-\s.*|#.*|)$/;

function unfenced(text: string): string | undefined {
  const match = /^([A-Za-z_][\w-]*:[\s\S]*?\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  const lines = match?.[1]?.trimEnd().split('\n') ?? [];
  const fields = lines.filter((line) => /^\w/.test(line));
  // one field alone is a sentence or a heading that is underlined: `Note: keep out`
  const isYaml = lines.every((line) => yamlLine.test(line)) && (fields.length > 1 || /^(title|name):/.test(text));
  return isYaml ? match?.[0] : undefined;
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
