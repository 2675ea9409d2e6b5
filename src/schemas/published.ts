import { z } from 'zod';
import { idPattern } from '../model/id-pattern.ts';
import { revisionIdPattern } from '../model/revision-id.ts';

/** Schema of a text in published JSON. */
export const text = (description: string) => z.string().min(1).describe(description);

/** Schema of a text in published JSON that is null when not stated. */
export const textOrNull = (description: string) =>
  z.string().min(1).nullable().describe(`${description} Null when not stated.`);

/** Schema of an ISO 8601 date in published JSON. */
export const day = (description: string) => z.iso.date().describe(description);

/** Schema of an ISO 8601 date in published JSON that is null when not stated. */
export const dayOrNull = (description: string) =>
  z.iso.date().nullable().describe(`${description} Null when not stated.`);

/** Schema of the id of a revision in published JSON: its day, with `-2`, `-3` for a later one of the same day. */
export const revisionId = (description: string) => z.string().regex(revisionIdPattern).describe(description);

/** Schema of the id of a revision in published JSON that can be null; its description says what null means. */
export const revisionIdOrNull = (description: string) =>
  z.string().regex(revisionIdPattern).nullable().describe(description);

/** Schema of an absolute URL in published JSON. */
export const address = (description: string) => z.url().describe(description);

/** Schema of an absolute URL in published JSON that is null when not stated. */
export const addressOrNull = (description: string) =>
  z.url().nullable().describe(`${description} Null when not stated.`);

/** Schema of an id in published JSON, which is part of a URL of this site. */
export const id = (description: string) =>
  z
    .string()
    .regex(new RegExp(`^${idPattern}$`))
    .describe(description);

/** Schema of a head of the log of seals in published JSON. */
export const sealHead = (description: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(description);
