/** Texts in English about revisions and their clauses. Pages, documents and data have the same words. */
export const revisionStrings = {
  facts: {
    version: 'Version',
    owner: 'Owner',
    reason: 'Reason',
    approvedBy: 'Approved by',
    approvedOn: 'Approved on',
    effectiveFrom: 'Effective from',
    nextReview: 'Next review by',
  },
  /** A version within the name of a revision. */
  version: (version: string): string => `version ${version}`,
  fact: (label: string, value: string): string => `${label}: ${value}`,
  /** A run of clauses or of sections by the first and the last of them. */
  range: (first: string, last: string): string => `${first} to ${last}`,
  unchanged: (clauses: string, since: string): string => `${clauses}: unchanged since ${since}`,
  changed: (clauses: string, first: string, since: string): string =>
    `${clauses}: first published on ${first}, last changed on ${since}`,
  /** The mark at an old clause that says where it stands today. */
  today: {
    all: (clauses: string): string => `today ${clauses}`,
    within: (clauses: string): string => `today a part of ${clauses}`,
    changed: (clauses: string): string => `changed since, today ${clauses}`,
    some: (clauses: string): string => `some of its words today in ${clauses}`,
    more: (count: number): string => ` and ${count} more`,
    /** It was changed on a day, and what it became was removed later. */
    reworded: (day: string): string => `changed in the revision of ${day}`,
    removed: (day: string): string => `removed in the revision of ${day}`,
    none: (since: string): string => `no longer in these words since the revision of ${since}`,
  },
  /** The mark at a clause whose words apply from a day to come, with the clause that applies until then if there is one. */
  ahead: (day: string, until: string | undefined): string =>
    `from ${day}${until === undefined ? '' : `, until then ${until}`}`,
  counts: {
    clauses: (count: number): string => (count === 1 ? '1 clause' : `${count} clauses`),
    sections: (count: number): string => (count === 1 ? '1 section' : `${count} sections`),
    added: (count: string): string => `${count} added`,
    removed: (count: string): string => `${count} removed`,
    changed: (count: string): string => `${count} changed`,
    moved: (count: string): string => `${count} moved`,
    retitled: (count: string): string => `${count} retitled`,
    renumbered: (count: string): string => `${count} renumbered`,
    relabelled: (count: string): string => `${count} relabelled`,
    title: 'the title changed',
    none: 'Nothing changed',
  },
} as const;
