import type { RequestFailure } from './response.ts';

/** Explains the error of a request as a failure; `timeout` is the time limit of the request in milliseconds. */
export function failureOf(url: string, error: unknown, timeout: number): RequestFailure {
  const errors = causesOf(error);
  if (errors.some(({ name }) => name === 'TimeoutError')) {
    return { kind: 'failure', url, cause: 'unreachable', reason: `does not answer within ${timeout / 1000} s` };
  }
  const codes = errors.flatMap(({ code }) => (typeof code === 'string' ? [code] : []));
  const tls = codes.find((code) => badCertificate.test(code)) ?? codes.find((code) => badHandshake.test(code));
  if (tls) {
    return { kind: 'failure', url, cause: 'bad-tls', reason: tlsReasons[tls] ?? 'does not speak TLS as it should' };
  }
  const signs = [...codes, ...errors.flatMap(({ name, message }) => [name, message])];
  const known = networkReasons.find(([pattern]) => signs.some((sign) => pattern.test(sign)))?.[1];
  const detail = codes[0] ?? errors.at(-1)?.message ?? 'for no stated reason';
  return { kind: 'failure', url, cause: 'unreachable', reason: known ?? `cannot be asked (${detail})` };
}

const badCertificate = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|HOSTNAME_MISMATCH/;
const badHandshake = /^(EPROTO$|ERR_SSL_|ERR_TLS_)/;

const tlsReasons: Record<string, string> = {
  CERT_HAS_EXPIRED: 'has a TLS certificate that has expired',
  CERT_NOT_YET_VALID: 'has a TLS certificate that is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a TLS certificate for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a TLS certificate that only its own host vouches for',
  SELF_SIGNED_CERT_IN_CHAIN: 'has a TLS certificate of an unknown authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'has a TLS certificate of an unknown authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'has a TLS certificate of an unknown authority',
};

/** Reasons by error code, name or message; the first that matches applies. */
const networkReasons: readonly (readonly [RegExp, string])[] = [
  [/^(ENOTFOUND|EAI_)/, 'has a host whose name is not found'],
  [/^(ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL)$/, 'cannot be reached'],
  [/^ECONNREFUSED$/, 'has a host that refuses the connection'],
  [/^UND_ERR_CONNECT_TIMEOUT$/, 'has a host that does not take the connection'],
  // a forward proxy that cannot reach the host responds with a status of its own
  [/^Proxy response/, 'cannot be reached'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'breaks the connection off'],
  [/^(Z_|ERR_BROTLI|ERR__ERROR_FORMAT)/, 'answers with bytes that cannot be unpacked'],
  [/^(HPE_|UND_ERR_|HTTPParserError$)/, 'answers with something that is not HTTP'],
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
