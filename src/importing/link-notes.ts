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

/** Returns a note if a file is the index of its folder and the URL where it was published names neither that nor the folder. */
export function indexSourceNote(file: string, source: string | undefined): string[] {
  const index = /(?:^|[/\\])(index\.[a-z]+)$/i.exec(file)?.[1];
  if (!index || source === undefined || /\/(?:index(?:\.[a-z]+)?)?$/i.test(new URL(source).pathname)) return [];
  return [
    `${index} is the page of a folder, but --source does not end with /: relative links are resolved against ${new URL('.', source).href}. If that is wrong, give --source ${new URL(source).origin}${new URL(source).pathname}/`,
  ];
}

/** Returns whether a line of a report says that a link became text because its URL is relative to an unknown one. */
function isRelativeLinkRemoved(line: string): boolean {
  return /Link removed, text kept: “.*” \((?![a-z][a-z\d+.-]*:|#|\)).*\)$/i.test(line);
}
