import { slug } from 'github-slugger';

/**
 * Returns the name under which a browser saves a download, so that it says whose it is: `example-evidence-2024-05-01.zip` for
 * `/evidence/2024-05-01.zip`.
 */
export function downloadName(company: string, path: string): string {
  return [slug(company), ...path.split('/').filter(Boolean)].join('-');
}
