import { answers } from './answers.ts';
import { certificates } from './certificates.ts';
import { contacts } from './contacts.ts';
import { processors } from './processors.ts';
import { references } from './references.ts';

/** The registers: each a folder of `content/` with one YAML file an entry. */
export const registers = { certificates, processors, contacts, references } as const;

/** The name of a register, which is the name of its folder. */
export type RegisterName = keyof typeof registers;

/** The names of the registers. */
export const registerNames = Object.keys(registers) as RegisterName[];

/** Everything that is published as JSON, CSV and XLSX, field by field: the registers and the answers. */
export const tables = { ...registers, answers } as const;

/** The name of a table, which is the name of its files. */
export type TableName = keyof typeof tables;

/** The names of the tables. */
export const tableNames = Object.keys(tables) as TableName[];

/** The schema of each register's files. */
export const registerSchemas = {
  certificates: certificates.schema,
  processors: processors.schema,
  contacts: contacts.schema,
  references: references.schema,
} as const;
