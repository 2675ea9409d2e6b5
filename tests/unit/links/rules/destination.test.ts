import { describe, expect, it } from 'vitest';
import { checkDestination } from '../../../../src/links/rules/destination.ts';
import { linksIn, siteOf } from '../site-of.ts';

const refresh = (url: string) => `<meta http-equiv="refresh" content="0; url=${url}">`;
const files = {
  'policy/index.html': '<p id="s1-p1"><p id="S2">',
  'moved/index.html': refresh('/policy/'),
  'style.css': '',
  'app.js': '',
  'logo.png': '',
  'film.mp4': '',
  'song.mp3': '',
  'data.json': '{}',
  data: '',
  'a.xml': '<feed></feed>',
  'b.xml': '<rss></rss>',
  'c.xml': '<urlset></urlset>',
  'sprite.svg': '<svg><g id="tick"/></svg>',
};
const check = (html: string, name = 'index.html') => {
  const site = siteOf({ ...files, [name]: html });
  return linksIn(site, name).map((item) => checkDestination(item));
};

describe('checkDestination()', () => {
  it.each(['<a href="https://other.example/">a</a>', '<a href="/nowhere/">a</a>', '<a href="/policy/">a</a>'])(
    'accepts %s',
    (html) => expect(check(html)).toEqual([undefined]),
  );

  it.each(['get', 'GET', 'dialog', ''])('accepts a form with the method “%s”', (method) => {
    expect(check(`<form ${method ? `method="${method}"` : ''} action="/policy/"></form>`)).toEqual([undefined]);
  });

  it('reports a form that sends data to the site, and not the link beside it', () => {
    expect(check('<form method="post" action="/policy/"></form><a href="/policy/">a</a>')).toEqual([
      {
        rule: 'form-method',
        message: 'The form is sent to /policy/ with the method post, which static hosts refuse.',
        hint: 'Send it with get, or to a service that accepts it.',
      },
      undefined,
    ]);
  });

  it('reports a link to a page that redirects', () => {
    const violation = { rule: 'redirected-link', message: '/moved/ only redirects to /policy/.' };
    expect(check('<a href="/moved">a</a>')).toEqual([{ ...violation, hint: 'Link to /policy/ instead.' }]);
    expect(check(refresh('/moved/'))).toMatchObject([violation]);
  });

  it('accepts the links of a page to one that redirects back to it', () => {
    expect(check('<a href="/moved/">a</a>', 'policy/index.html')).toEqual([undefined]);
  });

  it('reports a link into a loop of redirects', () => {
    const loop = { 'b/index.html': refresh('/c/'), 'c/index.html': refresh('/b/') };
    const site = siteOf({ 'index.html': '<a href="/b/">b</a>', ...loop });
    const [item] = linksIn(site, 'index.html');
    expect(item && checkDestination(item)).toMatchObject({ rule: 'redirected-link' });
  });

  it('leaves a loop of redirects to its own rule', () => {
    const site = siteOf({
      'a/index.html': refresh('/b/'),
      'b/index.html': refresh('/c/'),
      'c/index.html': refresh('/b/'),
    });
    expect(linksIn(site, 'a/index.html').map((item) => checkDestination(item))).toEqual([undefined]);
  });
});

describe('checkDestination() on the type of a file', () => {
  it.each([
    ['<link rel="stylesheet" href="/style.css">'],
    ['<script src="/app.js"></script>'],
    ['<img src="/logo.png">'],
    ['<img src="/sprite.svg">'],
    ['<video src="/film.mp4"></video>'],
    ['<audio src="/song.mp3"></audio>'],
    ['<a href="/data.json" type="application/json">a</a>'],
    ['<a href="/policy/" type=" TEXT/HTML ; charset=utf-8">a</a>'],
    ['<a href="/logo.png" type="image/*">a</a>'],
    ['<a href="/data.json" type="">a</a>'],
    ['<link rel="alternate" type="application/atom+xml" href="/a.xml">'],
    ['<link rel="alternate" type="application/rss+xml" href="/b.xml">'],
    ['<link rel="alternate" type="application/xml" href="/c.xml">'],
    ['<link rel="license" href="/data">'],
  ])('accepts %s', (html) => expect(check(html)).toEqual([undefined]));

  it.each([
    ['<link rel="stylesheet" href="/policy/">', '/policy/', 'text/html', 'text/css'],
    ['<script src="/style.css"></script>', '/style.css', 'text/css', 'text/javascript'],
    ['<img src="/policy/">', '/policy/', 'text/html', 'image/*'],
    ['<video src="/logo.png"></video>', '/logo.png', 'image/png', 'video/*'],
    ['<img src="/song.mp3">', '/song.mp3', 'audio/mpeg', 'image/*'],
    ['<form action="/data.json"></form>', '/data.json', 'application/json', 'text/html'],
    [refresh('/data.json'), '/data.json', 'application/json', 'text/html'],
    ['<link rel="canonical" href="/data.json">', '/data.json', 'application/json', 'text/html'],
    ['<a href="/data.json" type="audio/*">a</a>', '/data.json', 'application/json', 'audio/*'],
    ['<a href="/data" type="text/csv">a</a>', '/data', 'a file of unknown type', 'text/csv'],
    ['<link rel="alternate" type="application/atom+xml" href="/b.xml">', '/b.xml', 'text/xml', 'application/atom+xml'],
    ['<link rel="alternate" type="application/rss+xml" href="/a.xml">', '/a.xml', 'text/xml', 'application/rss+xml'],
    [
      '<link rel="alternate" type="application/xml" href="/data.json">',
      '/data.json',
      'application/json',
      'application/xml',
    ],
    ['<link rel="alternate" type="text/csv" href="/a.xml">', '/a.xml', 'text/xml', 'text/csv'],
  ])('reports %s', (html, path, type, expected) => {
    const message = `${path} is served as ${type}, but ${expected} is expected here.`;
    const hint = 'Correct the URL, or the type that is declared for it.';
    expect(check(html)).toEqual([{ rule: 'content-type', message, hint }]);
  });

  it.each([
    ['/c.xml', undefined],
    ['/data.json', '/data.json is served as application/json, but text/xml is expected here.'],
  ])('expects XML at a sitemap that robots.txt names: %s', (url, message) => {
    const [violation] = check(`Sitemap: https://trust.example${url}`, 'robots.txt');
    expect(violation?.message).toBe(message);
  });

  it('accepts files of any type in a text', () => {
    expect(check('See https://trust.example/data.json', 'robots.txt')).toEqual([undefined]);
  });

  it('accepts files of any type in a sitemap', () => {
    expect(check('<urlset><loc>https://trust.example/data.json</loc></urlset>', 'd.xml')).toEqual([undefined]);
  });
});

describe('checkDestination() on the id after #', () => {
  it.each([
    '/policy/#s1-p1',
    '/policy/#',
    '/policy/#top',
    '/policy/#TOP',
    '/sprite.svg#tick',
    '/data.json#a',
    '/policy/#S2',
  ])('accepts %s', (url) => expect(check(`<a href="${url}">a</a>`)).toEqual([undefined]));

  it.each([
    [
      '/policy/#s1-p9',
      '/policy/ has no id “s1-p9”.',
      'Write “s1-p1”, the nearest id, or remove # and the text after it.',
    ],
    ['/policy/#s2', '/policy/ has no id “s2”.', 'Write “S2”, the nearest id, or remove # and the text after it.'],
    ['/policy/#backups', '/policy/ has no id “backups”.', 'Remove # and the text after it.'],
    ['/policy/#topmost', '/policy/ has no id “topmost”.', 'Remove # and the text after it.'],
    ['/sprite.svg#top', '/sprite.svg has no id “top”.', 'Remove # and the text after it.'],
  ])('reports %s', (url, message, hint) => {
    expect(check(`<a href="${url}">a</a>`)).toEqual([{ rule: 'dead-fragment', message, hint }]);
  });
});
