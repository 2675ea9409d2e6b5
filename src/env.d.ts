/** The settings of the run, provided by `siteRunModule`. */
declare module 'virtual:site-run' {
  const run: import('./integrations/site-run-module.ts').PageRun;
  export default run;
}

/** Pagefind's browser API, provided by `pagefindModule`. */
declare module 'virtual:pagefind' {
  export const createInstance: import('./search/client/pagefind-words.ts').MakePagefind;
}
