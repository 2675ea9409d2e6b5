/** The names by which readers ask for the pages and files of policies that are not called by the title of one. */
export const policyPageNames = {
  list: [
    ...['policy', 'all policies', 'list of policies', 'policy list', 'policy documents'],
    ...['whole policy', 'full policy', 'policy pdf', 'pdf', 'download pdf'],
    ...['download policy', 'download policies', 'print policy', 'policy owners', 'owners of policies'],
    ...['policy reviews', 'next policy reviews', 'policy versions', 'policy approvals'],
  ],
  only: ['whole policy', 'full policy', 'policy text'],
  onlyPdf: ['policy pdf', 'pdf', 'download pdf', 'download policy', 'print policy'],
  evidence: [
    ...['evidence', 'evidence zip', 'audit pack', 'audit evidence', 'zip file', 'download all'],
    'download everything',
  ],
} as const satisfies Record<string, readonly string[]>;
