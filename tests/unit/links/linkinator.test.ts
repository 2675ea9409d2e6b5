import { expect, it } from 'vitest';
import { runLinkinator } from '../../../src/links/linkinator.ts';
import { withFiles } from './external/check-folder.ts';

const page = (body: string) => `<!doctype html><title>a</title>${body}`;
const links = (...urls: string[]) => page(urls.map((url) => `<a href="${url}">a</a>`).join(''));

it('runLinkinator() returns broken links, ids and URLs in the styles of every page', async () => {
  const files = {
    'index.html': links('/b/', '/no%20where/', '#here', '/b/#here', 'https://other.example/', '/100%/'),
    'b/index.html': page('<style>a { background: url(no.png) }</style><p id="here">'),
    'c.html': links('/b/#nowhere'),
  };
  const broken = await withFiles(files, (folder) => runLinkinator(folder, ''));
  const found = broken.map(({ page: from, path }) => `${from} ${path}`).sort();
  expect(found).toEqual([
    'b/index.html /b/no.png',
    'c.html /b/#nowhere',
    'index.html /index.html#here',
    'index.html /no where/',
  ]);
});

it('runLinkinator() serves the site at its base path', async () => {
  const files = {
    'index.html': links('/docs/b/', '/docs', '/docsearch/'),
    'b/index.html': links('/docs/c/'),
  };
  const broken = await withFiles(files, (folder) => runLinkinator(folder, '/docs'));
  const found = broken.map(({ page: from, path }) => `${from} ${path}`).sort();
  expect(found).toEqual(['b/index.html /c/', 'index.html /docsearch/']);
});
