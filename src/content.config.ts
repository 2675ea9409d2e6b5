import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentFolder } from './library/folder.ts';
import { sharedLibrary } from './library/shared-library.ts';
import { sectionSchema } from './schemas/index.ts';

const folder = contentFolder();
// a build has read it; what reads it here is then not even loaded
const library = sharedLibrary() ?? (await import('./library/load.ts')).loadLibrary(folder).library;

/**
 * The current revision's sections, which Astro renders from MDX. Everything else comes from the library, which reads
 * the same files with the same schemas.
 */
const sections = defineCollection({
  schema: sectionSchema,
  loader: library
    ? glob({
        base: pathToFileURL(path.join(folder, 'policy', library.current.date)),
        pattern: '*.mdx',
        generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
      })
    : ({ name: 'no-content', load: async () => {} } satisfies Loader),
});

export const collections = { sections };
