import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { licenceTexts } from '../exports/licence-texts.ts';
import { foldersOf, type LockFile, nameOf, type OwnPart, sbomOf } from '../exports/sbom.ts';
import { urls } from '../model/urls.ts';

/** The font, which is in the repository: a subset of this one. */
const font: OwnPart = {
  name: '@fontsource-variable/source-serif-4',
  version: '5.3.1',
  license: 'OFL-1.1',
  purl: 'pkg:npm/%40fontsource-variable/source-serif-4@5.3.1',
};

/**
 * Returns an integration that publishes what a build is made of: a bill of the packages whose code reaches the browser of a
 * reader, with the texts of their licences, and a bill of all packages that build the site.
 */
export function shippedPackages(day: string): AstroIntegration {
  // Pagefind writes its scripts and its index itself
  const shipped = new Set(['node_modules/pagefind']);
  let project = '';
  const plugin = {
    name: 'shipped-packages',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    generateBundle: (_options: unknown, bundle: Record<string, { type: string; modules?: object }>) => {
      for (const { modules = {} } of Object.values(bundle))
        for (const id of Object.keys(modules)) {
          const [folder] =
            /node_modules\/(@[^/]+\/)?[^/]+(?=\/)(\/node_modules\/(@[^/]+\/)?[^/]+(?=\/))*/.exec(id) ?? [];
          if (folder) shipped.add(folder);
        }
    },
  };
  return {
    name: 'shipped-packages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) =>
        void updateConfig({ vite: { plugins: [plugin], worker: { plugins: () => [plugin] } } }),
      'astro:config:done': ({ config }) => {
        project = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        const lock = JSON.parse(readFileSync(path.join(project, 'package-lock.json'), 'utf8')) as LockFile;
        const write = (url: string, text: string) => writeFileSync(path.join(fileURLToPath(dir), url), text);
        const bill = (folders: readonly string[], parts: readonly OwnPart[], use: string) =>
          `${JSON.stringify(sbomOf(lock, folders, parts, use, day), undefined, 1)}\n`;
        const folders = [...shipped].sort();
        write(urls.sbom(), bill(folders, [font], 'what the site runs in the browser of a reader'));
        write(urls.sbomOfBuild(), bill(foldersOf(lock), [], 'what builds the site'));
        const packages = folders.map((folder) => ({
          name: `${nameOf(folder)} ${lock.packages[folder]?.version ?? ''}`,
          license: lock.packages[folder]?.license ?? '',
          text: licenceIn(path.join(project, folder)),
        }));
        const own = { name: 'Source Serif 4', license: font.license, text: licenceIn(path.join(project, 'src/fonts')) };
        const program = { name: 'The program', license: lock.packages['']?.license ?? '', text: licenceIn(project) };
        write(urls.licences(), licenceTexts([program, own, ...packages]));
      },
    },
  };
}

/** Returns the texts of the licences in a folder, which may be in a folder of their own; an empty text if it has none. */
function licenceIn(folder: string): string {
  const entries = readdirSync(folder, { withFileTypes: true, encoding: 'utf8' });
  const texts = entries
    .filter(({ name }) => /^(licen[cs]e|ofl|copying)(-[\w-]+)?(\.(md|txt))?$/i.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? licenceIn(file) : readFileSync(file, 'utf8').trim();
    });
  return texts.join('\n\n');
}
