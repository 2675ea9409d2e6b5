import { slug } from 'github-slugger';

/**
 * Returns the name under which a browser saves a download, so that it says whose it is and of when:
 * `example-evidence-2024-05-01.zip` for `/evidence/2024-05-01.zip`, `example-backup-2024-05-01.pdf` for
 * `/policies/backup/backup-2024-05-01.pdf`. One whose path has no revision gets the day of the build.
 */
export function downloadName(company: string, path: string, day: string): string {
  const parts = path.split('/').filter(Boolean);
  const file = parts.pop() ?? '';
  const folders = parts.filter((folder) => !listings.has(folder) && !file.startsWith(`${folder}-`));
  const name = [...folders, file].join('-');
  return `${slug(company)}-${hasDay.test(name) ? name : name.replace(/(?=\.[^.]+$)/, `-${day}`)}`;
}

const hasDay = /\d{4}-\d{2}-\d{2}/;

/** Folders whose names say nothing of a file in them. */
const listings = new Set(['data', 'policies']);
