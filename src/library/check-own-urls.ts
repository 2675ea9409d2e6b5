import type { Problem } from '../model/problem.ts';
import { revisionIdPattern } from '../model/revision-id.ts';
import { mainPolicy } from '../model/urls.ts';
import type { ContentFile } from './content-files.ts';
import type { CompanyFile } from './read-company.ts';

/**
 * The first parts of the paths of the site's own pages and files, in lowercase. A name that ends with a hyphen stands for all
 * that begin with it, and each also for itself with an extension: `policy` for `policy.md`.
 */
export const ownPaths: readonly string[] = [
  ...[
    '.well-known',
    '404',
    '_astro',
    'accessibility',
    'answers',
    'apple-touch-icon',
    'basket',
    'brand',
    'certificates',
    'changes',
    'contact',
    'data',
    'evidence',
    'events',
    'feed',
  ],
  ...[
    'frameworks',
    'icon',
    'index',
    'licences',
    'link-preview',
    'llms',
    'pagefind',
    'policies',
    'policy',
    'processors',
    'questionnaire',
  ],
  ...['references', 'robots', 'sbom', 'sbom-build', 'search', 'sha256sums', 'sitemap-', 'verify'],
];

/**
 * Returns a problem for each policy, section, subject and legacy URL whose page would be at a URL that the site needs for
 * another page or file, so that one would overwrite the other.
 */
export function checkOwnUrls(files: readonly ContentFile[], company?: CompanyFile): Problem[] {
  const sections = files.flatMap(({ name, path }) => {
    const [, folder = '', id = ''] = /^(policy|policies\/[^/]+)\/[^/]+\/([^/]+)\.mdx$/.exec(name) ?? [];
    return id ? [{ folder, id, path }] : [];
  });
  const inIndex = files.find(({ name }) => name.startsWith('policies/index/'));
  const subjects = files.filter(({ name }) => name === 'answers/index.yaml');
  const ofMain = sections.filter(({ folder }) => folder === mainPolicy);
  return [
    ...sections.flatMap(({ folder, id, path }) => {
      if (id === 'index') return [reservedName(path, `/${folder}/index/ is the URL of the whole policy`)];
      return revisionIdPattern.test(id) ? [reservedName(path, `/${folder}/${id}/ is the URL of a revision`)] : [];
    }),
    ...(inIndex ? [reservedName(folderIn(inIndex), '/policies/index/ is the URL of the list of policies')] : []),
    ...subjects.map(({ path }) => reservedName(path, '/answers/index/ is the URL of the list of subjects')),
    ...(company ? legacyProblems(company, new Set(ofMain.map(({ id }) => id))) : []),
  ];
}

/** Returns the path of the folder `policies/index`, as problems show it, from that of a file in it. */
function folderIn({ name, path }: ContentFile): string {
  return path.slice(0, path.length - name.length + 'policies/index'.length);
}

function legacyProblems({ path, data, places }: CompanyFile, sections: ReadonlySet<string>): Problem[] {
  return data.legacy.flatMap((legacy, index) => {
    const name = legacy.path.toLowerCase();
    const earlier = data.legacy.slice(0, index).some((one) => one.path.toLowerCase() === name);
    if (!earlier && !isOwn(name, sections)) return [];
    const problem = { path, ...places.positionOf(['legacy', index, 'path']), rule: 'reserved-url' };
    return earlier
      ? [
          {
            ...problem,
            message: `${legacy.path} is given twice.`,
            hint: 'Put its revisions under the first of the two.',
          },
        ]
      : [
          {
            ...problem,
            message: `${legacy.path} is a URL of this site itself, so no page can redirect from it.`,
            hint: 'Remove it; if the site is published under a path, write the part after that path.',
          },
        ];
  });
}

function isOwn(path: string, sections: ReadonlySet<string>): boolean {
  const [, first = '', second, third] = path.split('/');
  // the old URL of a policy may have begun with /policy/, too
  if (first === 'policy' && second !== undefined && third === undefined)
    return second === 'index' || second.includes('.') || revisionIdPattern.test(second) || sections.has(second);
  return isOwnFolder(path);
}

/** Returns whether the first part of a path, in lowercase, is that of pages or files of the site itself. */
export function isOwnFolder(path: string): boolean {
  const [, first = ''] = path.split('/');
  return ownPaths.some((own) =>
    own.endsWith('-') ? first.startsWith(own) : first === own || first.startsWith(`${own}.`),
  );
}

function reservedName(path: string, why: string): Problem {
  const message = `${why}, so nothing else can have this name.`;
  return { path, line: 1, column: 1, rule: 'reserved-url', message, hint: 'Rename it.' };
}
