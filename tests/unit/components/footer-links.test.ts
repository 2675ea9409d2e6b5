import { expect, it } from 'vitest';
import { footerLinks } from '../../../src/components/footer-links.ts';
import { severalLibrary } from '../exports/several-library.ts';
import { tinyLibrary } from '../exports/tiny-library.ts';

const pathsOf = (...[library]: Parameters<typeof footerLinks>) =>
  footerLinks(library).flatMap(({ links }) => links.map(({ path }) => path));

it('links to the PDF and the evidence pack of the only policy', () => {
  const library = tinyLibrary();
  const { date } = library.policies[0].current;
  expect(pathsOf(library)).toEqual(expect.arrayContaining([`/policy/${date}.pdf`, `/evidence/${date}.zip`]));
});

it('links to the list of several policies and to the pack of everything in force', () => {
  const paths = pathsOf(severalLibrary());
  expect(paths).toEqual(expect.arrayContaining(['/policies/', '/evidence/in-force.zip']));
  expect(paths.filter((path) => path.endsWith('.pdf'))).toEqual([]);
});

it('links to security.txt only if the company publishes it', () => {
  const library = tinyLibrary();
  const withFile = { ...library, company: { ...library.company, securityTxt: { expires: '2027-01-01' } } };
  const without = { ...library, company: { ...library.company, securityTxt: undefined } };
  expect(pathsOf(withFile)).toContain('/.well-known/security.txt');
  expect(pathsOf(without)).not.toContain('/.well-known/security.txt');
});
