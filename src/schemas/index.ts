import { answerSchema } from './answer.ts';
import { certificateSchema } from './certificate.ts';
import { contactSchema } from './contact.ts';
import { processorSchema } from './processor.ts';
import { referenceSchema } from './reference.ts';

export { companySchema } from './company.ts';
export { revisionSchema } from './revision.ts';
export { sectionSchema } from './section.ts';

/** The registers: each a folder of `content/` with one YAML file an entry, and the schema of those files. */
export const registerSchemas = {
  certificates: certificateSchema,
  processors: processorSchema,
  contacts: contactSchema,
  references: referenceSchema,
  answers: answerSchema,
} as const;

/** The name of a register, which is the name of its folder. */
export type RegisterName = keyof typeof registerSchemas;
