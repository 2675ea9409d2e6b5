import type { RequestFailure } from './response.ts';

/** Explains the error of a request as a failure; `timeout` is the time limit of the request in milliseconds. */
export function failureOf(url: string, error: unknown, timeout: number): RequestFailure {
  const errors = causesOf(error);
  if (errors.some(({ name }) => name === 'TimeoutError')) {
    return { kind: 'failure', url, cause: 'unreachable', reason: `does not respond within ${timeout / 1000} s` };
  }
  const codes = errors.flatMap(({ code }) => (typeof code === 'string' ? [code] : []));
  const tls = codes.find((code) => badCertificate.test(code)) ?? codes.find((code) => badHandshake.test(code));
  if (tls) {
    return { kind: 'failure', url, cause: 'bad-tls', reason: tlsReasons[tls] ?? 'fails the TLS handshake' };
  }
  const signs = [...codes, ...errors.flatMap(({ name, message }) => [name, message])];
  const known = networkReasons.find(([pattern]) => signs.some((sign) => pattern.test(sign)))?.[1];
  const detail = codes[0] ?? errors.at(-1)?.message ?? 'unknown error';
  return { kind: 'failure', url, cause: 'unreachable', reason: known ?? `cannot be requested (${detail})` };
}

const badCertificate = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|HOSTNAME_MISMATCH/;
const badHandshake = /^(EPROTO$|ERR_SSL_|ERR_TLS_)/;

const tlsReasons: Record<string, string> = {
  CERT_HAS_EXPIRED: 'has an expired TLS certificate',
  CERT_NOT_YET_VALID: 'has a TLS certificate that is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a TLS certificate for another host name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a self-signed TLS certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'has a TLS certificate from an unknown authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'has a TLS certificate from an unknown authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'has a TLS certificate from an unknown authority',
};

/** Reasons by error code, name or message; the first that matches applies. */
const networkReasons: readonly (readonly [RegExp, string])[] = [
  [/^(ENOTFOUND|EAI_)/, 'has a host name that does not exist'],
  [/^(ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL)$/, 'cannot be reached'],
  [/^ECONNREFUSED$/, 'refuses the connection'],
  [/^UND_ERR_CONNECT_TIMEOUT$/, 'does not accept the connection in time'],
  // a forward proxy that cannot reach the host responds with a status of its own
  [/^Proxy response/, 'cannot be reached'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'closes the connection without a response'],
  [/^(Z_|ERR_BROTLI|ERR__ERROR_FORMAT)/, 'returns a body that cannot be decompressed'],
  [/^(HPE_|UND_ERR_|HTTPParserError$)/, 'returns something that is not HTTP'],
];

interface Cause {
  name: string;
  message: string;
  code?: unknown;
}

/** Returns an error, its causes, and the errors that an `AggregateError` collects. */
function causesOf(error: unknown): Cause[] {
  if (!(error instanceof Error)) return [];
  const collected = error instanceof AggregateError ? error.errors.flatMap(causesOf) : [];
  return [error, ...causesOf(error.cause), ...collected];
}
