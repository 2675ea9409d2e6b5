import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Site } from './build-site.ts';
import { type BuiltPage, named } from './built.ts';

/** The weights of a page in kilobytes, compressed: of its HTML, and of the scripts that it runs. */
export interface Weights {
  html: number;
  script: number;
}

/**
 * Returns what a page weighs. Its scripts are those that it names and all that these import or start as workers, each
 * compressed by itself.
 */
export function weightsOf(site: Pick<Site, 'folder' | 'base'>, { html, tree }: BuiltPage): Weights {
  const sources = named(tree, 'script').flatMap(({ properties }) => (properties.src ? String(properties.src) : []));
  const files = new Set<string>();
  const add = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const code = readFileSync(file, 'utf8');
    // what is imported by a call is loaded only when something asks for it
    for (const [, imported = ''] of code.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g))
      add(path.join(path.dirname(file), imported));
    for (const [, worker = ''] of code.matchAll(/new Worker\(new URL\(\s*[`"']([^`"']+\.js)/g)) add(fileAt(worker));
  };
  const fileAt = (url: string) => path.join(site.folder, url.slice(site.base.length));
  for (const source of sources) add(fileAt(source));
  const script = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  return { html: gzipSync(html).length / 1024, script: script / 1024 };
}

/**
 * Returns the most kilobytes of script that a page may run: a page to read needs little, one with the status of certificates
 * computes it for the reader's day, the overview also the age of the policy, answers are copied and collected, so are the
 * commands that verify the site, and a tool is a program. Every page looks whether there is a basket to link to.
 */
export function scriptLimit({ path: address, html }: Pick<BuiltPage, 'path' | 'html'>): number {
  if (/^\/search\//.test(address)) return 35;
  if (/^\/changes\/([a-z0-9-]+\/)?$/.test(address)) return 26;
  if (/^\/(basket|questionnaire)\//.test(address)) return 17;
  return (
    3.5 +
    // it says how long ago something was, or what has passed, by the reader's clock
    (/<(as-of-today|day-words)/.test(html) ? 1 : 0) +
    (html.includes('<certificate-status') ? 3 : 0) +
    (/^\/answers\//.test(address) ? 2 : 0) +
    (address === '/verify/' ? 0.5 : 0)
  );
}
