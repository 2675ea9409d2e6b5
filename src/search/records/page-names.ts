/** The names by which readers ask for the site's own pages and downloads. */
export const pageNames = {
  answersPdf: ['answers pdf', 'questionnaire pdf', 'questionnaire', 'download answers', 'download questionnaire'],
  answers: [
    ...['all answers', 'questions and answers', 'faq', 'due diligence', 'security questionnaire'],
    ...['questionnaire', 'questionnaires', 'security questionnaires', 'due diligence questionnaire'],
  ],
  changes: [
    ...['changelog', 'change log', 'policy changes', 'revisions', 'versions', 'previous versions'],
    'version history',
  ],
  feed: [
    ...['feed', 'rss', 'rss feed', 'atom', 'subscribe', 'notifications of changes'],
    ...['subscribe to changes', 'follow changes', 'be told of changes', 'notify me of changes', 'alerts', 'newsletter'],
    ...['calendar', 'ics', 'ical', 'dates', 'expiry dates'],
  ],
  certificates: ['certificate', 'certificate list', 'list of certificates'],
  processors: [
    ...['processors', 'processor list', 'list of processors', 'register of processors', 'processor register'],
    ...['subprocessors', 'subprocessor list', 'list of subprocessors', 'sub-processors', 'sub-processor list'],
    ...['list of sub-processors', 'sub processor', 'sub processor list', 'list of sub processors'],
    ...['subcontractor list', 'list of subcontractors'],
    ...['third parties', 'third party list', 'vendor list', 'list of vendors', 'supplier list', 'list of suppliers'],
  ],
  contact: ['contacts', 'contact us', 'contact details', 'whom to contact', 'how to contact'],
  accessibility: ['accessibility', 'accessibility statement', 'accessibility of this site', 'wcag statement'],
  basket: ['basket', 'my basket', 'collected answers', 'saved answers', 'export answers', 'copy answers'],
  references: ['links', 'external links', 'documents', 'linked documents'],
  frameworks: ['standards', 'framework mapping', 'compliance mapping', 'mapping', 'control mapping'],
  data: [
    ...['data', 'downloads', 'download', 'json', 'csv', 'xlsx', 'excel', 'oscal', 'api', 'machine readable'],
    'export',
  ],
} as const satisfies Record<string, readonly string[]>;
