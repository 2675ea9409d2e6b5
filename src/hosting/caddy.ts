import { urls, withBase } from '../model/urls.ts';
import type { HostedSite } from './hosted-site.ts';
import { extensionsByType, mediaTypes, namedTypes } from './media-types.ts';
import { redirects } from './redirects.ts';
import { cacheControl, hashedFiles, responseHeaders } from './response-headers.ts';

/** How Caddy serves a site: the folder with its files, and the address of the site, such as `trust.example.com`. */
export interface CaddyOptions {
  root: string;
  address: string;
}

/** Returns a site block of a Caddyfile that serves a site. The environment variables in it override its options. */
export function caddyfile(site: HostedSite, { root, address }: CaddyOptions): string {
  const { base, superseded } = site;
  const { folders, extensions } = hashedFiles;
  const inside = (path: string) => withBase(base, path);
  const hashed = [...folders.map((folder) => `${inside(folder)}*`), ...extensions.map((extension) => `*.${extension}`)];
  const noindex = superseded.map((path) => inside(path.endsWith('/') ? `${path}*` : path));
  const typed = [
    ...extensionsByType().map(([type, names]) => ({ type, paths: names.map((name) => `*.${name}`) })),
    ...Object.entries(namedTypes).map(([name, type]) => ({ type, paths: [`*/${name}`] })),
  ];
  const header = ([name, value]: [string, string]) => `${name} "${value}"`;
  return `(trust-center) {
${lines(
  1,
  Object.entries(responseHeaders)
    .map(header)
    .map((one) => `header ${one}`),
)}	header -Server
}

{$TRUST_CENTER_ADDRESS:${address}} {
	root * {$TRUST_CENTER_ROOT:${root}}
	import trust-center

	# in this order
	route {
		header Cache-Control "${cacheControl.others}"
		# names that are hashes of the file's content never mean anything else
		@hashed path ${hashed.join(' ')}
		header @hashed Cache-Control "${cacheControl.hashed}"
${noindex.length > 0 ? lines(2, ['# what another revision took the place of', `@superseded path ${noindex.join(' ')}`, 'header @superseded X-Robots-Tag noindex']) : ''}
${lines(
  2,
  typed.flatMap(({ type, paths }, index) => [
    `@type${index} path ${paths.join(' ')}`,
    `header @type${index} ${header(['Content-Type', type])}`,
  ]),
)}
		@written not method GET HEAD
		error @written 405
		# settings of other hosts, and what is hidden
		@settings path ${inside('/_headers')} ${inside('/_redirects')}
		error @settings 404
		@hidden {
			path_regexp "/\\."
			not path ${inside('/.well-known/*')}${base ? ` ${urls.securityTxt()}` : ''}
		}
		error @hidden 404
		# a redirect of such a path would go to another host
		@doubled vars_regexp {http.request.orig_uri.path} "//|\\\\|/\\.\\.?(?:/|$)"
		error @doubled 404
${lines(
  2,
  redirects
    .caddy(site, base)
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/^ {2}/, '\t')),
)}${base ? lines(2, [...toFolder('base', `path ${base}`), `# ${urls.securityTxt()} is valid only at the root of a host`, `@outside not path ${base}/* ${urls.securityTxt()}`, 'error @outside 404', `uri strip_prefix ${base}`]) : ''}
		# Caddy's own redirect to a folder would lose the query
${lines(2, toFolder('folder', 'not path */', 'file {path}/index.html'))}		file_server {
			precompressed br zstd gzip
		}
	}

	handle_errors {
		import trust-center
		header Cache-Control "${cacheControl.others}"
		@missing expression {err.status_code} == 404
		handle @missing {
			header Content-Type "${mediaTypes.html}"
			rewrite * /404.html
			file_server
		}
		# no file can have such a name
		@unnamed expression {err.status_code} == 500 && string({err.message}).matches("invalid argument|file name too long")
		handle @unnamed {
			header Content-Type "${mediaTypes.html}"
			rewrite * /404.html
			file_server {
				status 404
			}
		}
		@refused expression {err.status_code} == 405
		header @refused Allow "GET, HEAD"
		handle {
			header Content-Type "${mediaTypes.txt}"
			respond "{err.status_code} {err.status_text}"
		}
	}
}
`;
}

/** Returns the lines that redirect what matches to its URL with a slash, with its query if it has one. */
function toFolder(name: string, ...matchers: string[]): string[] {
  const matcher = (suffix: string, all: string[]) => [`@${name}${suffix} {`, ...all.map((one) => `\t${one}`), '}'];
  return [
    ...matcher('_asked', [...matchers, 'expression {query} != ""']),
    ...matcher('', matchers),
    `redir @${name}_asked {http.request.orig_uri.path}/?{query} 301`,
    `redir @${name} {http.request.orig_uri.path}/ 301`,
  ];
}

/** Returns each line with its indentation and a line break. */
function lines(depth: number, text: readonly string[]): string {
  return text.map((line) => `${'\t'.repeat(depth)}${line}\n`).join('');
}
