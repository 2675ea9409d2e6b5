import { urls, withBase } from '../model/urls.ts';
import type { HostedSite } from './hosted-site.ts';
import { extensionsByType, namedTypes } from './media-types.ts';
import { redirects } from './redirects.ts';
import { cacheControl, hashedFiles, refusals, responseHeaders } from './response-headers.ts';

/** How nginx serves a site: the folder with its files, and what it listens on. */
export interface NginxOptions {
  root: string;
  listen: string;
  /** Whether nginx has the module that sends compressed copies in Brotli. */
  brotli?: boolean;
}

/** Returns a file for the `http` block of nginx, such as one in `/etc/nginx/conf.d/`, that serves a site. */
export function nginxConfig(site: HostedSite, { root, listen, brotli = false }: NginxOptions): string {
  const { base, host = '_' } = site;
  const pattern = (path: string) => escapeRegExp(withBase(base, path));
  const { folders, extensions } = hashedFiles;
  return `# Names that are hashes of the file's content never mean anything else; all others are asked for again.
map $uri $trust_center_cache {
  default "${cacheControl.others}";
${folders.map((folder) => `  "~^${pattern(folder)}" "${cacheControl.hashed}";\n`).join('')}  "~\\.(?:${extensions.join('|')})$" "${cacheControl.hashed}";
}

# What another revision took the place of.
map $uri $trust_center_robots {
  default "";
${site.superseded.map((path) => `  "~^${pattern(path)}${path.endsWith('/') ? '' : '$'}" "noindex";\n`).join('')}}

map $request_method $trust_center_allow {
  default "GET, HEAD";
  GET "";
  HEAD "";
}

# What is said of a request that is refused.
map $status $trust_center_refusal {
  default "Error";
${Object.entries(refusals)
  .map(([status, reason]) => `  ${status} "${reason}";\n`)
  .join('')}}

server {
  listen ${listen};
  server_name ${host};
  server_tokens off;
  # behind a proxy nginx knows neither the scheme nor the port of the URL
  absolute_redirect off;

  # Only here: a location with an add_header of its own would send none of these.
${Object.entries(responseHeaders)
  .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
  .join('')}  add_header Cache-Control $trust_center_cache always;
  add_header X-Robots-Tag $trust_center_robots always;
  add_header Allow $trust_center_allow always;

  types {
${extensionsByType()
  .map(([type, names]) => `    "${type}" ${names.join(' ')};\n`)
  .join('')}  }
  # files without an extension, such as SHA256SUMS
  default_type "${namedTypes.SHA256SUMS}";

  # the build writes the compressed copies
  gzip off;
  gzip_static on;
${brotli ? '  brotli_static on;\n' : ''}  gzip_vary on;

  if ($request_method !~ "^(GET|HEAD)$") { return 405; }
${indented(redirects.nginx(site, base))}
  # a folder without a page is not listed
  error_page 403 404 =404 ${withBase(base, '/404.html')};
  error_page 405 416 500 @refused;
  # a request without a readable URL cannot go to a named location
  error_page 400 414 /.refused;
  error_page 494 =431 /.refused;
  location @refused {
    types { }
    # the status stays that of the refusal
    return 200 "$status $trust_center_refusal";
  }
  location = /.refused {
    internal;
    return 200 "$status $trust_center_refusal";
  }
${base ? outsideBase(base, root) : ''}
  location ${withBase(base, '/')} {
    ${base ? `alias ${root}/;` : `root ${root};`}
    location ~ "/feed\\.xml$" {
      types { }
      default_type "${namedTypes['feed.xml']}";
    }
    # settings of other hosts, and what is hidden
    location ~ "/\\.(?!well-known/)|^${escapeRegExp(base)}/_(?:headers|redirects)$" { return 404; }
  }
}
`;
}

/** Returns what a host serves outside of the base path: only the file that is valid only at its root. */
function outsideBase(base: string, root: string): string {
  return `
  location / { return 404; }
  location = ${base} { return 301 ${base}/$is_args$args; }
  # valid only at the root of a host
  location = ${urls.securityTxt()} { alias ${root}${urls.securityTxt()}; }
`;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function indented(rules: string): string {
  return rules.replace(/^(?=.)/gm, '  ');
}
