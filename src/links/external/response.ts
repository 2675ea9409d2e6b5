/** What a host answered to one request. */
export interface Answer {
  kind: 'answer';
  url: string;
  status: number;
  headers: Headers;
  /** At most `maximumBody` bytes; empty for HEAD. */
  body: Uint8Array;
  /** Whether the body was longer than that. */
  cut: boolean;
}

/** Why a request got no answer. */
export interface Failure {
  kind: 'failure';
  url: string;
  cause: 'unreachable' | 'bad-tls';
  /** The end of a sentence that begins with the address. */
  reason: string;
}
