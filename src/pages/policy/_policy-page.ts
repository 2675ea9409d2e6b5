import { onlyPolicy } from '../../exports/policy-basis.ts';
import type { Library, Policy } from '../../library/library-types.ts';
import { withdrawnSections } from '../../model/history.ts';
import { policyLang } from '../../model/policy-lang.ts';
import type { TextLanguage } from '../../model/text-language.ts';
import { mainPolicy, urls } from '../../model/urls.ts';
import { strings } from '../../strings/index.ts';

/** What a page below a policy's own shows: a section, one that was withdrawn, or a revision. */
export interface PolicyPage {
  /** The last part of its path. */
  page: string;
  section?: string;
  withdrawn?: string;
  date?: string;
}

/** Returns the pages below a policy's own; in `dev` also those of drafts. */
export function pagesOfPolicy({ current, revisions, drafts }: Policy, isDev: boolean): PolicyPage[] {
  const shown = isDev ? [...revisions, ...drafts] : revisions;
  return [
    ...current.sections.map(({ id }) => ({ page: id, section: id })),
    ...withdrawnSections(revisions).map(({ id }) => ({ page: id, withdrawn: id })),
    ...shown.map(({ date }) => ({ page: date, date })),
  ];
}

/** Returns the policy with an id. Throws if there is none, because the paths of pages are made from the policies. */
export function policyWithId({ policies }: Pick<Library, 'policies'>, id: string): Policy {
  const policy = policies.find((one) => one.id === id);
  if (!policy) throw new Error(`There is no policy ${id}.`);
  return policy;
}

/** Returns the policies in `policies/`, whose pages stand below the list of policies. */
export function listedPolicies({ policies }: Pick<Library, 'policies'>): Policy[] {
  return policies.filter(({ id }) => id !== mainPolicy);
}

/** Returns the breadcrumbs of a page below a policy's own: the policy, and before it the list if there are several. */
export function policyCrumbs(
  library: Pick<Library, 'policies'> & { company: { language: string } },
  { id, title }: Policy,
): { label: string; path: string; language?: TextLanguage }[] {
  const path = urls.policy(id);
  return onlyPolicy(library)
    ? [{ label: strings.policy, path }]
    : [...listCrumbs(library), { label: title, path, language: policyLang({ library }) }];
}

/** Returns the breadcrumbs of a policy's own page: the list of policies if there are several, or nothing. */
export function listCrumbs(library: Pick<Library, 'policies'>): { label: string; path: string }[] {
  return onlyPolicy(library) ? [] : [{ label: strings.policies.title, path: urls.policies() }];
}
