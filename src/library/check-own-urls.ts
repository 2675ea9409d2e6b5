import type { Problem } from '../model/problem.ts';
import { revisionIdPattern } from '../model/revision-id.ts';
import type { ContentFile } from './content-files.ts';
import type { CompanyFile } from './read-company.ts';

/**
 * The first parts of the paths of the site's own pages and files, in lowercase. A name that ends with a hyphen stands for all
 * that begin with it, and each also for itself with an extension: `policy` for `policy.md`.
 */
export const ownPaths: readonly string[] = [
  ...['.well-known', '404', '_astro', 'answers', 'certificates', 'changes', 'contact', 'data', 'evidence', 'feed'],
  ...['frameworks', 'icon', 'index', 'llms', 'pagefind', 'policies', 'policy', 'processors', 'questionnaire'],
  ...['references', 'robots', 'search', 'sha256sums', 'sitemap-'],
];

/**
 * Returns a problem for each section, subject and legacy URL whose page would be at a URL that the site needs for another
 * page or file, so that one would overwrite the other.
 */
export function checkOwnUrls(files: readonly ContentFile[], company?: CompanyFile): Problem[] {
  const sections = files.flatMap((file) => {
    const [, id] = /^policy\/[^/]+\/([^/]+)\.mdx$/.exec(file.name) ?? [];
    return id ? [{ id, path: file.path }] : [];
  });
  const subjects = files.flatMap((file) => (file.name === 'answers/index.yaml' ? [file.path] : []));
  return [
    ...sections.flatMap(({ id, path }) => {
      if (id === 'index') return [reservedName(path, '/policy/index/ is the URL of the whole policy')];
      return isLikeRevision(id) ? [reservedName(path, `/policy/${id}/ is the URL of a revision`)] : [];
    }),
    ...subjects.map((path) => reservedName(path, '/answers/index/ is the URL of the list of subjects')),
    ...(company ? legacyProblems(company, new Set(sections.map(({ id }) => id))) : []),
  ];
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
    return second === 'index' || second.includes('.') || isLikeRevision(second) || sections.has(second);
  return ownPaths.some((own) =>
    own.endsWith('-') ? first.startsWith(own) : first === own || first.startsWith(`${own}.`),
  );
}

/** Returns whether an id could be that of a revision, if not of a day that exists. */
function isLikeRevision(id: string): boolean {
  return revisionIdPattern.test(id);
}

function reservedName(path: string, why: string): Problem {
  const message = `${why}, so nothing else can have this name.`;
  return { path, line: 1, column: 1, rule: 'reserved-url', message, hint: 'Rename the file.' };
}
