import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentFolder } from './library/folder.ts';
import { loadLibrary } from './library/load.ts';
import { sectionSchema } from './schemas/index.ts';

const folder = contentFolder();
const { library } = loadLibrary(folder);

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
