import run from 'virtual:site-run';
import { defineCollection } from 'astro:content';
import { currentSections } from './integrations/current-sections.ts';
import { runLibrary } from './integrations/run-library.ts';
import { sectionSchema } from './schemas/index.ts';

/**
 * The current revision's sections, which Astro renders from MDX. Everything else comes from the library, which reads
 * the same files with the same schemas.
 */
const sections = defineCollection({
  schema: sectionSchema,
  loader: currentSections(run.content, () => runLibrary(run).library),
});

export const collections = { sections };
