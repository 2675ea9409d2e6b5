import { answers } from './answers.ts';
import { certificates } from './certificates.ts';
import { contacts } from './contacts.ts';
import { processors } from './processors.ts';
import { references } from './references.ts';

/** The registers: each a folder of `content/` with one YAML file an entry. */
export const registers = { certificates, processors, contacts, references, answers } as const;

/** The name of a register, which is the name of its folder. */
export type RegisterName = keyof typeof registers;

/** The names of the registers. */
export const registerNames = Object.keys(registers) as RegisterName[];

/** The schema of each register's files. */
export const registerSchemas = {
  certificates: certificates.schema,
  processors: processors.schema,
  contacts: contacts.schema,
  references: references.schema,
  answers: answers.schema,
} as const;
