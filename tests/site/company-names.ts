import { globSync, statSync } from 'node:fs';
import { loadLibrary } from '../../src/library/load-library.ts';

/** Matches whatever names a company: itself, holders, processors, certification bodies, domains, phones and e-mails. */
export function namesIn(content: string): RegExp {
  const { library } = loadLibrary(content);
  if (!library) throw new Error(`${content} has problems`);
  const { company, certificates, processors, contacts, references } = library;
  const names = [
    company.name,
    company.legalName,
    ...certificates.flatMap(({ holder, certificationBody }) => [holder, certificationBody]),
    ...processors.map(({ name }) => name),
    ...contacts.flatMap(({ phone, email }) => [phone, email]),
    ...references.map(({ url }) => new URL(url).host),
  ].filter((name) => name !== undefined);
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![a-z])(${escaped.join('|')})(?![a-z])`, 'i');
}

/** Returns the files of the program, from the root of the repository. */
export function programFiles(): string[] {
  // the name of a folder has a dot too if it stands for a part of a URL: [...policy]
  const files = globSync('{src,public,scripts}/**/*.*').filter((name) => statSync(name).isFile());
  return [...files, 'astro.config.mjs', 'package.json'];
}
