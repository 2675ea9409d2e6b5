/** The topics that due-diligence questions are grouped by, in the order in which pages list them. */
export const topics = [
  { id: 'governance', name: 'Governance and policy' },
  { id: 'risk', name: 'Risk management' },
  { id: 'people', name: 'People' },
  { id: 'assets', name: 'Assets and classification' },
  { id: 'access', name: 'Access and authentication' },
  { id: 'cryptography', name: 'Cryptography' },
  { id: 'physical', name: 'Physical security and data location' },
  { id: 'operations', name: 'Operations' },
  { id: 'logging', name: 'Logging and monitoring' },
  { id: 'backup', name: 'Backup' },
  { id: 'network', name: 'Network' },
  { id: 'development', name: 'Development and change' },
  { id: 'vulnerabilities', name: 'Vulnerabilities and tests' },
  { id: 'suppliers', name: 'Suppliers and sub-processors' },
  { id: 'incidents', name: 'Incidents and breach notice' },
  { id: 'continuity', name: 'Continuity and recovery' },
  { id: 'compliance', name: 'Compliance and certification' },
  { id: 'privacy', name: 'Privacy and data protection' },
  { id: 'service', name: 'Service and support' },
  { id: 'other', name: 'Other questions' },
] as const;

/** The id of a topic. */
export type TopicId = (typeof topics)[number]['id'];

/** The contacts with a purpose of their own that questions on these topics go to. A security contact takes reports, often by an emergency phone. */
export const contactOfTopic: Partial<Record<TopicId, SpecialistPurpose>> = {
  vulnerabilities: 'security',
  incidents: 'security',
  privacy: 'privacy',
};

/** The purposes of contacts who answer questions on some subjects only. */
export const specialistPurposes = ['security', 'privacy'] as const;

/** A purpose of contacts who answer questions on some subjects only. */
export type SpecialistPurpose = (typeof specialistPurposes)[number];

/** The ids of all topics, as a non-empty tuple for a schema. */
export const topicIds = topics.map(({ id }) => id) as [TopicId, ...TopicId[]];
