import { expect, it } from 'vitest';
import { locate } from '../../../src/links/locate.ts';
import { siteOf } from './site-of.ts';

const site = siteOf({ 'index.html': '', 'Policy/index.html': '', 'feed.xml': '', 'a.html': '', 'A.html': '' });

it.each([
  ['/', 'found', 'index.html'],
  ['/Policy/', 'found', 'Policy/index.html'],
  ['/A.html', 'found', 'A.html'],
  ['', 'slash', 'index.html'],
  ['/Policy', 'slash', 'Policy/index.html'],
  ['/feed.xml/', 'slash', 'feed.xml'],
  ['/index.html', 'index', 'index.html'],
  ['/Policy/index.html', 'index', 'Policy/index.html'],
  ['/policy/', 'case', 'Policy/index.html'],
  ['/policy', 'case', 'Policy/index.html'],
  ['/FEED.XML', 'case', 'feed.xml'],
])('locate() returns how a host serves “%s”: %s', (path, state, name) => {
  expect(locate(site, path)).toEqual({ state, file: site.files.get(name) });
});

it.each(['/nowhere/', '/Policy/a/', '/policy/index.html', '/feed.xml.gz'])('locate() finds no file at %s', (path) => {
  expect(locate(site, path)).toEqual({ state: 'missing' });
});
