import type { Judged, Verdict } from '../judged.ts';
import { locate } from '../locate.ts';
import { nearest } from '../nearest.ts';

/** Addresses of this site at which a host has nothing, or that it only leads on from. */
export function judgeLocation({ target, site }: Judged): Verdict {
  if (target.kind === 'outside') {
    return {
      rule: 'outside-base',
      message: `The address ${target.path} is not below the base path ${site.base}.`,
      hint: `Write ${site.base}${target.path}, or the whole address of another site.`,
    };
  }
  if (target.kind !== 'internal') return undefined;
  const location = locate(site, target.path);
  const { path } = target;
  switch (location.state) {
    case 'found':
      return undefined;
    case 'missing':
      return {
        rule: 'dead-link',
        message: `There is nothing at ${path}.`,
        hint: wayOut(path, [...site.addresses.keys()]),
      };
    case 'case':
      return {
        rule: 'letter-case',
        message: `The address ${path} differs from ${location.file.address} in letter case, which most hosts tell apart.`,
        hint: `Write ${location.file.address}.`,
      };
    case 'index':
      return {
        rule: 'index-file',
        message: `The address ${path} names the file of the page at ${location.file.address}, and some hosts redirect it.`,
        hint: `Write ${location.file.address}.`,
      };
    case 'slash':
      return {
        rule: 'trailing-slash',
        message: path.endsWith('/')
          ? `The address ${path} ends with a slash, but ${location.file.address} is a file.`
          : `The address ${path || site.base} of a page lacks the slash at its end, and hosts redirect it.`,
        hint: `Write ${path ? location.file.address : `${site.base}/`}.`,
      };
  }
}

/** The nearest address of the same kind: a page for a page, a file for a file. */
function wayOut(path: string, addresses: readonly string[]): string {
  const ending = (address: string) => (address.endsWith('/') ? '/' : (/\.\w+$/.exec(address)?.[0] ?? ''));
  const like = ending(path) ? addresses.filter((address) => ending(address) === ending(path)) : addresses;
  const near = nearest(path, like);
  return near
    ? `The nearest address is ${near}: write it, or remove the link.`
    : 'Correct the address, or remove the link.';
}
