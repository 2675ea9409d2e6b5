import { defineCollection } from 'astro:content';
import { currentSections } from './integrations/current-sections.ts';
import { contentFolder } from './library/folder.ts';
import { previewedDraft } from './library/previewed-draft.ts';
import { sharedLibrary } from './library/shared-library.ts';
import { sectionSchema } from './schemas/index.ts';

const folder = contentFolder();
const built = sharedLibrary();
// a build has read it; what reads it here is then not even loaded
const { loadLibrary } = built ? {} : await import('./library/load-library.ts');

/**
 * The current revision's sections, which Astro renders from MDX. Everything else comes from the library, which reads
 * the same files with the same schemas.
 */
const sections = defineCollection({
  schema: sectionSchema,
  loader: currentSections(folder, () => built ?? loadLibrary?.(folder, { sealing: previewedDraft(folder) }).library),
});

export const collections = { sections };
