/** Returns whether a path of the site may be that of a download, so that requests for other paths do not read the content. */
export function mayBeDownload(path: string): boolean {
  return downloadPath.test(path);
}

const folder = '(policy|policies/[^/]+)';

const downloadPath = new RegExp(
  `^/(answers\\.pdf|evidence/.+|data/${folder}/[^/]+\\.json|${folder}/[^/]+(\\.pdf|/SHA256SUMS|/[^/]+\\.(mdx|yaml)))$`,
);
