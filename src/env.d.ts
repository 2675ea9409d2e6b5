/** The settings of the run, provided by `siteRunModule`. */
declare module 'virtual:site-run' {
  const run: import('./integrations/site-run-module.ts').PageRun;
  export default run;
}
