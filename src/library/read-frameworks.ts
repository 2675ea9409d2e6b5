import path from 'node:path';
import type { z } from 'zod';
import { correspondenceSchema, frameworkSchema } from '../schemas/framework.ts';
import { fieldFolder, readField } from './read-field.ts';

/** A framework as the field knows it, without what a company says to it. */
export type FrameworkDefinition = z.output<typeof frameworkSchema> & { id: string };

/** Which items of two editions correspond, both ways. */
export type Correspondence = z.output<typeof correspondenceSchema>;

/** The frameworks that the program knows and the correspondences between their editions. */
export interface FrameworkDefinitions {
  /** In the order in which they are shown. */
  frameworks: FrameworkDefinition[];
  correspondences: Correspondence[];
}

const order = ['iso-27001-2022', 'iso-27001-2013', 'gdpr', 'dora', 'nis2', 'caiq-4'];

/** Returns the frameworks and correspondences of a folder. Throws an error that lists an invalid file's problems. */
export function readFrameworks(folder = fieldFolder('frameworks')): FrameworkDefinitions {
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return {
    frameworks: readField(folder, frameworkSchema).sort((a, b) => rank(a.id) - rank(b.id)),
    correspondences: readField(path.join(folder, 'correspondences'), correspondenceSchema),
  };
}
