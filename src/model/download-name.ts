import { slug } from 'github-slugger';

/**
 * Returns the name under which a browser saves a download, so that it says whose it is: `directo-evidence-2022-02-07.zip` for
 * `/evidence/2022-02-07.zip`.
 */
export function downloadName(company: string, path: string): string {
  return [slug(company), ...path.split('/').filter(Boolean)].join('-');
}
