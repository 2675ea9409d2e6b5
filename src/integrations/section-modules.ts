import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Library } from '../library/library-types.ts';
import { folderOf, mainPolicy } from '../model/urls.ts';

const name = 'virtual:section-modules';

/**
 * Returns an integration that provides `virtual:section-modules`, from which pages import the code that Astro makes of a
 * section's MDX. Given a library, as in a build, the module lists its current sections. Without one, as in `dev`, it imports
 * whichever section a page asks for, because another revision may be current by then.
 */
export function sectionModules(content: string, library?: Library): AstroIntegration {
  const plugin = {
    name: 'section-modules',
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load: (id: string) => (id === `\0${name}` ? codeOf(content, library) : undefined),
  };
  return {
    name: 'section-modules',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}

function codeOf(content: string, library: Library | undefined): string {
  // Vite's prefix for files outside the project; a path that begins with a drive letter needs it too
  if (!library) return `export default (file) => import(/* @vite-ignore */ ${imported('/@fs/', content, '')} + file);`;
  const entries = library.policies.flatMap(({ current }) =>
    current.sections.map(({ id }) => {
      const file = sectionFile(current, id);
      return `${JSON.stringify(file)}: () => import(${imported('', content, file)}),`;
    }),
  );
  return `const modules = {\n${entries.join('\n')}\n};\nexport default (file) => modules[file]();`;
}

/** The path of a file of the content as a string of JavaScript. */
function imported(prefix: string, content: string, file: string): string {
  return JSON.stringify(path.posix.join(prefix, content.replaceAll(path.sep, '/'), '/', file));
}

/** Returns the path of a section's file from the content folder: `policies/access-control/2026-01-01/passwords.mdx`. */
export function sectionFile({ policy, date }: { policy: string; date: string }, id: string): string {
  return path.posix.join(folderOf(policy), date, `${id}.mdx`);
}

/** Returns the id of the policy whose section a file is: `access-control` for `policies/access-control/2026-01-01/passwords.mdx`. */
export function policyOfFile(file: string): string {
  return file.split(/[\\/]/).at(-3) ?? mainPolicy;
}
