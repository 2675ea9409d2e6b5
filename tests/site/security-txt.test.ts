import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { brokenRules, readSecurityTxt } from '../unit/exports/security-txt-fields.ts';

const sites = inject('sites');

describe.each(['acme', 'based'] as const)('security.txt of the site %s', (name) => {
  const { folder, origin, base } = sites[name];

  it('is served as plain text in UTF-8 and follows RFC 9116', async () => {
    const response = await fetch(`${origin}${base}/.well-known/security.txt`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const text = await response.text();
    expect(text).toBe(readFileSync(`${folder}/.well-known/security.txt`, 'utf8'));
    expect(brokenRules(readSecurityTxt(text))).toEqual([]);
  });

  it('links to pages that exist', () => {
    const text = readFileSync(`${folder}/.well-known/security.txt`, 'utf8');
    const own = readSecurityTxt(text).filter((field) => field.name === 'Policy' || field.name === 'Canonical');
    expect(own.map((field) => field.name)).toEqual(['Canonical', 'Policy']);
    for (const { value } of own) {
      const { pathname, hash } = new URL(value);
      expect(pathname).toMatch(new RegExp(`^${base}/`));
      const file = `${folder}${pathname.slice(base.length)}`.replace(/\/$/, '/index.html');
      expect(existsSync(file)).toBe(true);
      if (hash) expect(readFileSync(file, 'utf8')).toContain(`id="${hash.slice(1)}"`);
    }
  });
});
