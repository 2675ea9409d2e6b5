import { z } from 'zod';
import { idPattern } from '../model/id-pattern.ts';

/** A text in published JSON. */
export const text = (description: string) => z.string().min(1).describe(description);

/** A text in published JSON, or null if it is not stated. */
export const textOrNull = (description: string) =>
  z.string().min(1).nullable().describe(`${description} Null when not stated.`);

/** An ISO 8601 date in published JSON. */
export const day = (description: string) => z.iso.date().describe(description);

/** An ISO 8601 date in published JSON, or null if it is not stated. */
export const dayOrNull = (description: string) =>
  z.iso.date().nullable().describe(`${description} Null when not stated.`);

/** An absolute URL in published JSON. */
export const address = (description: string) => z.url().describe(description);

/** An absolute URL in published JSON, or null if it is not stated. */
export const addressOrNull = (description: string) =>
  z.url().nullable().describe(`${description} Null when not stated.`);

/** An id in published JSON, which is part of a URL of this site. */
export const id = (description: string) =>
  z
    .string()
    .regex(new RegExp(`^${idPattern}$`))
    .describe(description);
