import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readLog } from '../../src/seals/log.ts';
import { publicKeyLine } from '../../src/seals/minisign/public-key.ts';
import { makeSecretKey, readSecretKey } from '../../src/seals/minisign/secret-key.ts';
import { signFile } from '../../src/seals/minisign/signature.ts';

/** Signs the seals of a company's one policy with a new key, and adds the key to its `company.yaml`. */
export function signSeals(folder: string): void {
  const { file, publicKey } = makeSecretKey();
  const log = readFileSync(path.join(folder, 'policy/seals.txt'), 'utf8');
  const trusted = `timestamp:${Date.parse('2026-11-01') / 1000}\tfile:seals.txt`;
  const signature = signFile(Buffer.from(log), readSecretKey(file), { untrusted: 'signed for a test', trusted });
  const last = readLog(log, 'seals.txt').entries.at(-1)?.date;
  writeFileSync(path.join(folder, `policy/${last}.minisig`), signature);
  const key = `{ key: ${publicKeyLine(publicKey)}, from: '2020-01-01' }`;
  appendFileSync(path.join(folder, 'company.yaml'), `signingKeys: [${key}]\n`);
}
