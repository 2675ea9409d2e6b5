/** Returns whether a path of the site may be that of a download, so that requests for other paths do not read the content. */
export function mayBeDownload(path: string): boolean {
  return downloadPath.test(path);
}

const folder = '(policy|policies/[^/]+)';

const log = 'seals\\.txt(\\.minisig|\\.tsr)?';

const keys = '\\.well-known/(minisign(-[0-9A-F]{16})?\\.pub|tsa\\.pem)';

const downloadPath = new RegExp(
  `^/(answers\\.pdf|link-preview\\.png|evidence/.+|data/${folder}/[^/]+\\.json|${folder}/[^/]+(\\.pdf|/[^/]+\\.(mdx|yaml))|${folder}(/[^/]+)?/(SHA256SUMS|${log})|${keys})$`,
);
