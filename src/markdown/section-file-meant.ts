import { isRevisionId } from '../model/revision-id.ts';
import { linkedFile, linkedPlace } from '../model/section-links.ts';

/**
 * Returns the file of the section or the policy that a link seems to mean, in the form that links have: `access-control/passwords.mdx` for
 * `../access-control/passwords.mdx`, `./passwords.md#s2` or a path in the content. Returns `undefined` if it names no such file.
 */
export function linkedFileMeant(url: string): string | undefined {
  const path = unescaped(url).replace(/[?#].*$/, '');
  if (/^[a-z][a-z\d+.-]*:/i.test(path)) return undefined;
  const [, folders = '', name, extension] = /^(.*[\\/])?([^\\/]+)\.(mdx?|yaml)$/i.exec(path) ?? [];
  if (name === undefined) return undefined;
  const isWhole = extension?.toLowerCase() === 'yaml';
  if (isWhole && !/^(policy|revision)$/i.test(name)) return undefined;
  const policy = folders.split(/[\\/]/).filter(isPolicyFolder).at(-1);
  const place = {
    ...(policy === undefined ? {} : { policy: plain(policy) }),
    ...(isWhole ? {} : { id: plain(name) }),
  };
  return linkedPlace(linkedFile(place)) && linkedFile(place);
}

/** Returns whether a folder of a path can be that of a policy: those around it and below it, and `..`, are not. */
function isPolicyFolder(folder: string): boolean {
  return !['', '.', '..', 'content', 'policies'].includes(folder) && !isRevisionId(folder);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_]+/g, '-');
}

function unescaped(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url; // an escape that stands for nothing
  }
}
