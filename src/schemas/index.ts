export { companySchema } from './company.ts';
export { revisionSchema } from './revision.ts';
export { sectionSchema } from './section.ts';
