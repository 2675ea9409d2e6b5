import { slug } from 'github-slugger';

/**
 * Returns the name under which a browser saves a download, so that it says whose it is: `example-evidence-2024-05-01.zip` for
 * `/evidence/2024-05-01.zip`, `example-backup-2024-05-01.pdf` for `/policies/backup/backup-2024-05-01.pdf`.
 */
export function downloadName(company: string, path: string): string {
  const parts = path.split('/').filter(Boolean);
  const file = parts.pop() ?? '';
  const folders = parts.filter((folder) => !listings.has(folder) && !file.startsWith(`${folder}-`));
  return [slug(company), ...folders, file].join('-');
}

/** Folders whose names say nothing of a file in them. */
const listings = new Set(['data', 'policies']);
