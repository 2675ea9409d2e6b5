import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publicKeyLine } from '../seals/minisign/public-key.ts';
import { makeSecretKey } from '../seals/minisign/secret-key.ts';
import { refuse } from './report.ts';
import type { Settings } from './settings.ts';

/**
 * Writes a new secret key in the form of minisign, encrypted if there is a password, and prints the lines of `company.yaml` that name
 * its public key. Refuses, with exit code 1, to overwrite a file or to write where the key would be published or committed.
 */
export function makeKey(
  file: string,
  { content, day }: Pick<Settings, 'content' | 'day'>,
  password: string | undefined,
): void {
  const full = path.resolve(file);
  const isInside = [content, process.cwd()].some((folder) => full.startsWith(`${path.resolve(folder)}${path.sep}`));
  if (isInside) refuse(`${file} is in the repository or the content. Write a secret key where nobody commits it.`);
  if (existsSync(full)) refuse(`${file} exists already. A key is never overwritten.`);
  const { file: text, publicKey } = makeSecretKey(password);
  try {
    writeFileSync(full, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    refuse(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const protection = password ? 'It needs SEAL_KEY_PASSWORD.' : 'It has no password: whoever can read it can sign.';
  console.log(
    `${file} has the secret key ${publicKey.id} now. ${protection} Keep it off the machine that serves the site.\n\nAdd its public key to company.yaml:\n\nsigningKeys:\n  - key: ${publicKeyLine(publicKey)}\n    from: '${day}'`,
  );
}
