/** Returns the name of a statement with its subject, as other files name it: `backups/every-night`. */
export function fullName(name: string, subject: string): string {
  return name.includes('/') ? name : `${subject}/${name}`;
}

/** Returns the name of a statement as a file on a subject names it: without the subject if it is the file's own. */
export function shortName(full: string, subject: string): string {
  return full.startsWith(`${subject}/`) ? full.slice(subject.length + 1) : full;
}
