/** The settings of the run, provided by `siteRunModule`. */
declare module 'virtual:site-run' {
  const run: import('./integrations/site-run-module.ts').PageRun;
  export default run;
}

/** Pagefind's search, provided by `pagefindModule`. */
declare module 'virtual:pagefind' {
  export const Pagefind: new (options: object) => import('./search/client/pagefind-words.ts').Pagefind;
}
