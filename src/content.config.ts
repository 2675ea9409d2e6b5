import run from 'virtual:site-run';
import { defineCollection } from 'astro:content';
import { currentSections } from './integrations/current-sections.ts';
import { runLibrary } from './integrations/run-library.ts';
import { sectionSchema } from './schemas/index.ts';

/**
 * The content collections of Astro: the sections of the current revision, which it renders from MDX. Pages take everything
 * else from the library, which reads the same files with the same schemas.
 */
export const collections = {
  sections: defineCollection({
    schema: sectionSchema,
    loader: currentSections(run.content, () => runLibrary(run).library),
  }),
};
