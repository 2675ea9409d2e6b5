/** Returns a note that a link became text. */
export function removedLink(words: string, url: string): string {
  return `Link removed, text kept: “${words}” (${url})`;
}

/** Returns what to do about relative links, if the reports of several revisions say that they became text. */
export function relativeLinksNote(reports: readonly (readonly string[])[]): string[] {
  const count = reports.filter((lines) => lines.some(isRelativeLinkRemoved)).length;
  if (count === 0) return [];
  return [
    `${count === 1 ? '1 revision leaves' : `${count} revisions leave`} out relative links. Say with --source where the file was published: without it, a redline calls a link new or gone if the file only wrote it in another way.`,
  ];
}

/** Returns whether a line of a report says that a link became text because its URL is relative to an unknown one. */
function isRelativeLinkRemoved(line: string): boolean {
  return /Link removed, text kept: “.*” \((?![a-z][a-z\d+.-]*:|#|\)).*\)$/i.test(line);
}
