import type { Failure } from './response.ts';

/** Tells from the error of a request why there was no answer. `timeout` is the request's own limit in milliseconds. */
export function failureOf(url: string, error: unknown, timeout: number): Failure {
  const failure = (cause: Failure['cause'], reason: string): Failure => ({ kind: 'failure', url, cause, reason });
  const chain = causes(error);
  if (chain.some(({ name }) => name === 'TimeoutError')) {
    return failure('unreachable', `does not answer within ${timeout / 1000} s`);
  }
  const codes = chain.flatMap(({ code }) => (typeof code === 'string' ? [code] : []));
  const has = (pattern: RegExp) => codes.find((code) => pattern.test(code));
  const tls = has(badCertificate) ?? has(/^(EPROTO$|ERR_SSL_|ERR_TLS_)/);
  if (tls) return failure('bad-tls', certificates[tls] ?? 'does not speak TLS as it should');
  if (has(/^(ENOTFOUND|EAI_)/)) return failure('unreachable', 'has a host whose name is not found');
  if (has(/^(ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL)$/)) return failure('unreachable', 'cannot be reached');
  if (has(/^ECONNREFUSED$/)) return failure('unreachable', 'has a host that refuses the connection');
  if (has(/^UND_ERR_CONNECT_TIMEOUT$/)) return failure('unreachable', 'has a host that does not take the connection');
  // a forward proxy that finds no way to the host says so with a status of its own
  if (chain.some(({ message }) => /Proxy response/.test(message))) return failure('unreachable', 'cannot be reached');
  if (has(/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/)) return failure('unreachable', 'breaks the connection off');
  if (has(/^(Z_|ERR_BROTLI|ERR__ERROR_FORMAT)/))
    return failure('unreachable', 'answers with bytes that cannot be unpacked');
  if (has(/^(HPE_|UND_ERR_)/) || chain.some(({ name }) => name === 'HTTPParserError'))
    return failure('unreachable', 'answers with something that is not HTTP');
  return failure('unreachable', `cannot be asked (${codes[0] ?? chain.at(-1)?.message ?? 'for no stated reason'})`);
}

const badCertificate = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|HOSTNAME_MISMATCH/;

const certificates: Record<string, string> = {
  CERT_HAS_EXPIRED: 'has a TLS certificate that has expired',
  CERT_NOT_YET_VALID: 'has a TLS certificate that is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a TLS certificate for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a TLS certificate that only its own host vouches for',
  SELF_SIGNED_CERT_IN_CHAIN: 'has a TLS certificate of an unknown authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'has a TLS certificate of an unknown authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'has a TLS certificate of an unknown authority',
};

interface Cause {
  name: string;
  message: string;
  code?: unknown;
}

/** An error, what caused it, and so on; the several errors of an attempt over several addresses too. */
function causes(error: unknown): Cause[] {
  if (!(error instanceof Error)) return [];
  const inner = error instanceof AggregateError ? error.errors.flatMap(causes) : [];
  return [error, ...causes(error.cause), ...inner];
}
