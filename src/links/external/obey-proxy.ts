import * as http from 'node:http';

/** Makes requests go through the proxy that `http_proxy`, `https_proxy` and `no_proxy` name; says if this Node cannot. */
export function obeyProxy(warn: (sentence: string) => void): void {
  // imported as a whole: before 24.14 Node has no such function
  if (typeof http.setGlobalProxyFromEnv === 'function') http.setGlobalProxyFromEnv();
  else if (['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => process.env[name]))
    warn('This Node does not obey http_proxy by itself: set NODE_USE_ENV_PROXY=1, or use Node 24.14 or newer.');
}
