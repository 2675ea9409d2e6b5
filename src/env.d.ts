/** The settings of the run, provided by `siteRunModule`. */
declare module 'virtual:site-run' {
  const run: import('./integrations/site-run-module.ts').PageRun;
  export default run;
}

/** Imports the code of a section by the path of its file from the content folder, provided by `sectionModules`. */
declare module 'virtual:section-modules' {
  const load: (file: string) => Promise<import('astro').MDXInstance<object>>;
  export default load;
}

/** Pagefind's search, provided by `pagefindModule`. */
declare module 'virtual:pagefind' {
  export const Pagefind: new (options: object) => import('./search/client/pagefind-words.ts').Pagefind;
}
