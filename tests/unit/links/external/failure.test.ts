import { expect, it } from 'vitest';
import { failureOf } from '../../../../src/links/external/failure.ts';

const url = 'https://a.example/';
const withCode = (code: string, message = 'fetch failed') => Object.assign(new Error(message), { code });

it.each([
  ['CERT_HAS_EXPIRED', 'has an expired TLS certificate'],
  ['CERT_NOT_YET_VALID', 'has a TLS certificate that is not valid yet'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'has a TLS certificate for another host name'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'has a self-signed TLS certificate'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'has a TLS certificate from an unknown authority'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'has a TLS certificate from an unknown authority'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'has a TLS certificate from an unknown authority'],
  ['HOSTNAME_MISMATCH', 'fails the TLS handshake'],
  ['UNABLE_TO_GET_CRL', 'fails the TLS handshake'],
  ['EPROTO', 'fails the TLS handshake'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'fails the TLS handshake'],
  ['ERR_TLS_HANDSHAKE_TIMEOUT', 'fails the TLS handshake'],
])('failureOf() takes %s for bad TLS', (code, reason) => {
  expect(failureOf(url, withCode(code), 3000)).toEqual({ kind: 'failure', url, cause: 'bad-tls', reason });
});

it.each([
  ['ENOTFOUND', 'has a host name that does not exist'],
  ['EAI_AGAIN', 'has a host name that does not exist'],
  ['ENETUNREACH', 'cannot be reached'],
  ['EHOSTUNREACH', 'cannot be reached'],
  ['ENETDOWN', 'cannot be reached'],
  ['EADDRNOTAVAIL', 'cannot be reached'],
  ['ECONNREFUSED', 'refuses the connection'],
  ['UND_ERR_CONNECT_TIMEOUT', 'does not accept the connection in time'],
  ['ECONNRESET', 'closes the connection without a response'],
  ['EPIPE', 'closes the connection without a response'],
  ['UND_ERR_SOCKET', 'closes the connection without a response'],
  ['Z_DATA_ERROR', 'returns a body that cannot be decompressed'],
  ['ERR_BROTLI_DECODER', 'returns a body that cannot be decompressed'],
  ['ERR__ERROR_FORMAT_X', 'returns a body that cannot be decompressed'],
  ['HPE_INVALID_CONSTANT', 'returns something that is not HTTP'],
  ['UND_ERR_HEADERS_OVERFLOW', 'returns something that is not HTTP'],
  ['XECONNREFUSED', 'cannot be requested (XECONNREFUSED)'],
  ['ECONNREFUSEDX', 'cannot be requested (ECONNREFUSEDX)'],
  ['XUND_ERR_X', 'cannot be requested (XUND_ERR_X)'],
  ['XZ_DATA_ERROR', 'cannot be requested (XZ_DATA_ERROR)'],
  ['XEPROTO', 'cannot be requested (XEPROTO)'],
  ['EPROTOX', 'cannot be requested (EPROTOX)'],
])('failureOf() explains %s', (code, reason) => {
  expect(failureOf(url, withCode(code), 3000)).toEqual({ kind: 'failure', url, cause: 'unreachable', reason });
});

it.each([
  ['a cause', new Error('a', { cause: withCode('ECONNREFUSED') }), 'refuses the connection'],
  ['one of several errors', new AggregateError([new Error('a'), withCode('ENETUNREACH')]), 'cannot be reached'],
  [
    'the first code that is known',
    new Error('a', { cause: new AggregateError([withCode('X'), withCode('EPIPE')]) }),
    'closes the connection without a response',
  ],
  ['the name', Object.assign(new Error('a'), { name: 'HTTPParserError' }), 'returns something that is not HTTP'],
  [
    'the message of a proxy',
    withCode('UND_ERR_ABORTED', 'Proxy response (502) !== 200 when HTTP Tunneling'),
    'cannot be reached',
  ],
  ['the time limit', new Error('a', { cause: new DOMException('b', 'TimeoutError') }), 'does not respond within 1.5 s'],
  ['the message, if nothing is known', new Error('a', { cause: new Error('b') }), 'cannot be requested (b)'],
  ['a code that is no text', Object.assign(new Error('a'), { code: 23 }), 'cannot be requested (a)'],
  ['nothing, if it is no error', 'text', 'cannot be requested (unknown error)'],
])('failureOf() explains an error by %s', (_, error, reason) => {
  expect(failureOf(url, error, 1500)).toEqual({ kind: 'failure', url, cause: 'unreachable', reason });
});
