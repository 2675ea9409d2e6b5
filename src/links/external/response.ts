/** A response to one HTTP request. */
export interface HttpResponse {
  kind: 'response';
  url: string;
  status: number;
  headers: Headers;
  /** The body, up to `maximumBody` bytes; empty for HEAD. */
  body: Uint8Array;
  /** True if the body was longer. */
  truncated: boolean;
}

/** A request that got no response, or that was not sent because the host does not want it (`blocked`). */
export interface RequestFailure {
  kind: 'failure';
  url: string;
  cause: 'unreachable' | 'bad-tls' | 'blocked';
  /** Completes a sentence that begins with the URL. */
  reason: string;
}

/** The result of one HTTP request. */
export type RequestResult = HttpResponse | RequestFailure;
