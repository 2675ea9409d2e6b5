import type { Library } from './library-types.ts';

/**
 * The library that a build read and checked before Astro began. Astro runs our modules several times over in one process,
 * for its configuration, its content and its pages; each of these takes it from here and reads nothing again. Nobody
 * shares one in `dev`, where content changes.
 */
const shared = globalThis as { [key: symbol]: Library | undefined };
const key = Symbol.for('trust-center.library');

/** Gives a library to everything that runs in this process. */
export function shareLibrary(library: Library): void {
  shared[key] = library;
}

/** The library of this process's build, if it is one. */
export function sharedLibrary(): Library | undefined {
  return shared[key];
}
