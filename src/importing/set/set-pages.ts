import path from 'node:path';
import { fileName } from '../file-names.ts';
import { stemOf } from './policy-names.ts';

/** The documents that the links of a set may lead to. */
export interface SetPages {
  /** The paths of the files of the set, with `/` as separator. */
  paths: readonly string[];
  /** The names of the policies that exist already. */
  existing: readonly string[];
  /** The URL of the folder where the set was published, if that is known. */
  folder?: string | undefined;
}

/**
 * Returns a function that returns the file of the set that a URL in the file `from` leads to, empty for that file itself; the name of
 * an existing policy after a `/`; or `undefined` for anything else. Extensions and letter case need not agree.
 */
export function pageIn({ paths, existing, folder }: SetPages, from: string): (page: string) => string | undefined {
  return (page) => {
    const wanted = pathOf(page, from, folder);
    if (wanted === undefined) return undefined;
    const found = fileAt(wanted, paths);
    if (found !== undefined) return found === from ? '' : found;
    const name = fileName(stemOf(wanted).replaceAll('_', ' '));
    return existing.includes(name) ? `/${name}` : undefined;
  };
}

/** Returns the path in the set that a URL without its fragment names, or `undefined` if it names no document or one elsewhere. */
function pathOf(page: string, from: string, folder: string | undefined): string | undefined {
  const [url = ''] = page.split('?');
  const inFolder = folder !== undefined && url.startsWith(folder) ? url.slice(folder.length) : undefined;
  if (inFolder === undefined && /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return undefined;
  const whole = inFolder ?? (url.startsWith('/') ? url.slice(1) : path.posix.join(path.posix.dirname(from), url));
  const wanted = path.posix.normalize(whole).replace(/\/$/, '');
  const [, extension] = /\.([a-z]\w{1,4})$/i.exec(wanted) ?? [];
  return url && (!extension || readable.test(extension)) ? wanted : undefined;
}

const readable = /^(?:md|markdown|html?|xhtml|docx)$/i;

function fileAt(wanted: string, paths: readonly string[]): string | undefined {
  if (paths.includes(wanted)) return wanted;
  const [plain, stem] = [withoutExtension(wanted), stemOf(wanted).toLowerCase()];
  const indexes = ['index', '_index', 'readme'].map((name) => `${plain}/${name}`);
  const near = paths.filter((file) => [plain, ...indexes].includes(withoutExtension(file)));
  // a link of a website has the path that the file has there
  const alike = near.length > 0 ? near : paths.filter((file) => stemOf(file).toLowerCase() === stem);
  return alike.length === 1 ? alike[0] : undefined;
}

function withoutExtension(file: string): string {
  return file.replace(/\.(md|markdown|html?|xhtml|docx)$/i, '').toLowerCase();
}
