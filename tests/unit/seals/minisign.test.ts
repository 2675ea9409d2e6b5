import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publicKeyFile, publicKeyLine, readPublicKey } from '../../../src/seals/minisign/public-key.ts';
import { makeSecretKey, readSecretKey } from '../../../src/seals/minisign/secret-key.ts';
import { isValidSignature, readSignature, signFile } from '../../../src/seals/minisign/signature.ts';

const fixture = (name: string) => readFileSync(`tests/fixtures/seals/${name}`);
const file = fixture('hello.txt');
const key = keyOf(fixture('minisign.pub').toString());
/** Limits for which a password takes milliseconds. */
const fast = { operations: 32_768, memory: 16_777_216 };
const comments = { untrusted: 'signature', trusted: 'timestamp:1764115200\tfile:hello.txt\thashed' };

function keyOf(text: string) {
  const found = readPublicKey(text);
  if (!found) throw new Error('It is no public key.');
  return found;
}

/** Whether a signature in the form of a file is a valid one of a file. */
const isValid = (text: string, signed = file, by = key) => {
  const signature = readSignature(text);
  return signature !== undefined && isValidSignature(signature, signed, by);
};

describe('a public key of minisign', () => {
  it('is read from its file and from its line, with the id that minisign prints', () => {
    const text = fixture('minisign.pub').toString();
    expect(key.id).toBe(/public key (\w+)/.exec(text)?.[1]);
    expect(keyOf(publicKeyLine(key)).bytes).toEqual(key.bytes);
    expect(publicKeyFile(key)).toBe(text);
  });

  it.each(['', 'RWQ', publicKeyLine(key).slice(1), `RX${publicKeyLine(key).slice(2)}`, `${publicKeyLine(key)}A`])(
    'is not %j',
    (text) => expect(readPublicKey(text)).toBeUndefined(),
  );
});

describe('a signature of minisign', () => {
  const signed = fixture('hello.minisig').toString();

  it.each(['hello.minisig', 'hello.legacy.minisig'])('that minisign made is valid: %s', (name) => {
    expect(isValid(fixture(name).toString())).toBe(true);
  });

  it.each([
    ['of another file', signed, Buffer.from('hello'), key],
    ['by another key', signed, file, makeSecretKey().publicKey],
    ['by another key of the same id', signed, file, { ...makeSecretKey().publicKey, id: key.id }],
    ['with another comment', signed.replace('timestamp:1764115200', 'timestamp:1764115201'), file, key],
    ['with a changed signature', signed.replace(/^(RU.{40})./m, '$1#'), file, key],
  ])('%s is not valid', (_, text, other, by) => expect(isValid(text, other, by)).toBe(false));

  it.each(['', 'untrusted comment: x', signed.split('\n').slice(0, 3).join('\n'), signed.replace(/^RU/m, 'RV')])(
    'is not %j',
    (text) => expect(readSignature(text)).toBeUndefined(),
  );

  it('is made with a secret key, and is valid by its public key', () => {
    const secret = readSecretKey(fixture('minisign.key').toString());
    const made = signFile(file, secret, comments);
    expect(isValid(made)).toBe(true);
    expect(readSignature(made)).toMatchObject({ algorithm: 'ED', keyId: key.id, trustedComment: comments.trusted });
    expect(made.endsWith('\n')).toBe(true);
  });
});

describe('a secret key', () => {
  it.each([undefined, 'correct horse'])('that is made with the password %j signs for its public key', (password) => {
    const { file: text, publicKey } = makeSecretKey(password, fast);
    const secret = readSecretKey(text, password);
    expect(isValid(signFile(file, secret, comments), file, publicKey)).toBe(true);
    expect(secret.publicKey.id).toBe(publicKey.id);
  });

  it('with a password is refused without it and with another', () => {
    const { file: text } = makeSecretKey('correct horse', fast);
    expect(() => readSecretKey(text)).toThrow('It has a password. Set SEAL_KEY_PASSWORD to it.');
    expect(() => readSecretKey(text, 'battery')).toThrow('SEAL_KEY_PASSWORD is not its password.');
  });

  it.each(['', 'untrusted comment: x\nRWQ=', fixture('minisign.pub').toString()])('is not %j', (text) => {
    expect(() => readSecretKey(text)).toThrow('It is no secret key of minisign.');
  });

  it('that is damaged is refused', () => {
    const text = makeSecretKey().file;
    const at = text.indexOf('\n') + 150;
    const other = text[at] === 'A' ? 'B' : 'A';
    expect(() => readSecretKey(text.slice(0, at) + other + text.slice(at + 1))).toThrow('It is damaged.');
  });
});
