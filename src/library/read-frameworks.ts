import path from 'node:path';
import type { z } from 'zod';
import { correspondenceSchema, frameworkSchema } from '../schemas/framework.ts';
import { fieldFolder, readField } from './read-field.ts';

/** A framework as a file in `src/field/frameworks/` defines it, without a company's answers. */
export type FrameworkDefinition = z.output<typeof frameworkSchema> & { id: string };

/** A mapping between the items of two editions of a framework, in both directions. */
export type Correspondence = z.output<typeof correspondenceSchema>;

/** All frameworks and the correspondences between their editions. */
export interface FrameworkDefinitions {
  /** In the order in which pages list them. */
  frameworks: FrameworkDefinition[];
  correspondences: Correspondence[];
}

/**
 * Returns the frameworks and correspondences in a folder. Throws an error that lists the problems of the first invalid
 * file.
 */
export function readFrameworks(folder = fieldFolder('frameworks')): FrameworkDefinitions {
  const rank = (id: string) => (displayOrder.includes(id) ? displayOrder.indexOf(id) : displayOrder.length);
  return {
    frameworks: readField(folder, frameworkSchema).sort((a, b) => rank(a.id) - rank(b.id)),
    correspondences: readField(path.join(folder, 'correspondences'), correspondenceSchema),
  };
}

const displayOrder = ['iso-27001-2022', 'iso-27001-2013', 'gdpr', 'dora', 'nis2', 'caiq-4-1', 'caiq-4'];
