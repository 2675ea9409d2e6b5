import path from 'node:path';
import { isRevisionId } from '../../model/revision-id.ts';
import { mainPolicy } from '../../model/urls.ts';
import { fileName } from '../file-names.ts';

/** A file of a set, as far as its name goes. */
export interface NamedFile {
  /** Its path in the set, with `/` as separator. */
  path: string;
  /** Returns its title, which names the policy if its file cannot. */
  titleOf: () => string | undefined;
}

/**
 * Returns the names of the folders of policies, in the order of their files: the name of the file, or of its folder if it is an
 * index. A number before it is left out if all files have one, or if one of the `existing` policies has the name without it. If names are
 * equal, they have the name of the folder before them; those that still are stay equal. A name is empty if neither the file nor its title
 * has a usable one.
 */
export function policyNames(files: readonly NamedFile[], existing: readonly string[] = []): string[] {
  const stems = files.map(({ path }) => stemOf(path));
  const isNumbered = stems.length > 1 && stems.every((stem) => leadingNumber.test(stem));
  const plain = stems.map((stem) => {
    const rest = stem.replace(leadingNumber, '');
    return isNumbered || existing.includes(usable(rest)) ? rest : stem;
  });
  const names = plain.map((stem, index) => usable(stem) || usable(files[index]?.titleOf() ?? ''));
  return names.map((name, index) => {
    const folder = path.posix.basename(path.posix.dirname(files[index]?.path ?? ''));
    const isOnly = names.indexOf(name) === names.lastIndexOf(name);
    return isOnly || folder === '.' ? name : usable(`${folder} ${plain[index]}`);
  });
}

/** Returns the name of a file without its extension, or the name of its folder if it is an index. */
export function stemOf(file: string): string {
  const stem = path.posix.basename(file).replace(/\.(md|markdown|html?|xhtml|docx)$/i, '');
  const folder = path.posix.basename(path.posix.dirname(file));
  return /^(_?index|readme)$/i.test(stem) && !['', '.', '..'].includes(folder) ? folder : stem;
}

const leadingNumber = /^\d+(?:\.\d+)*[-_.) ]+(?=.)/;

/** Returns words as the name of a policy's folder; empty if it cannot be one. */
function usable(words: string): string {
  const name = fileName(words.replaceAll('_', ' '));
  return isRevisionId(name) || [mainPolicy, 'index'].includes(name) ? '' : name;
}
