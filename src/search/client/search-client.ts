import type { MessageToPage, MessageToWorker, SearchRequest, SearchResponse, StartMessage } from './search-messages.ts';

/** The search of a page, which runs in a worker. */
export class SearchClient {
  private readonly start: () => Worker;
  private readonly urls: StartMessage['urls'];
  private readonly pending = new Map<number, PromiseWithResolvers<SearchResponse>>();
  private ahead: readonly string[];
  private worker: Worker | undefined;
  private latest = 0;

  /** `start` starts a worker; the files at the URLs `ahead` are those that the page loads for it. */
  constructor(start: () => Worker, { urls, ahead }: Pick<StartMessage, 'urls' | 'ahead'>) {
    this.start = start;
    this.urls = urls;
    this.ahead = ahead;
  }

  /** Loads the search over a revision, or over everything current, before there is a query. */
  load(revision: string): void {
    this.send({ type: 'load', revision });
  }

  /** Returns the results of a request. Rejects if the search fails or a newer request takes its place; the next request tries again. */
  async search(request: SearchRequest): Promise<SearchResponse> {
    this.latest += 1;
    const id = this.latest;
    this.send({ type: 'search', id, request });
    const response = Promise.withResolvers<SearchResponse>();
    this.pending.set(id, response);
    return response.promise;
  }

  private send(message: MessageToWorker): void {
    this.worker ??= this.started();
    this.worker.postMessage(message);
  }

  private started(): Worker {
    const worker = this.start();
    worker.addEventListener('message', ({ data }: MessageEvent<MessageToPage>) => this.receive(data));
    worker.addEventListener('error', () => this.fail(worker));
    worker.postMessage({ type: 'start', urls: this.urls, ahead: this.ahead } satisfies MessageToWorker);
    for (const url of this.ahead) void sendFile(worker, url);
    // a second worker loads its files itself
    this.ahead = [];
    return worker;
  }

  private receive(message: MessageToPage): void {
    const pending = this.pending.get(message.id);
    this.pending.delete(message.id);
    if ('response' in message) pending?.resolve(message.response);
    else pending?.reject(new Error(message.error));
  }

  /** Ends a worker that could not be started. */
  private fail(worker: Worker): void {
    worker.terminate();
    this.worker = undefined;
    for (const { reject } of this.pending.values()) reject(new Error('The worker of the search failed.'));
    this.pending.clear();
  }
}

/** Sends a worker a file that the page has loaded ahead. A worker cannot use what a page preloads. */
async function sendFile(worker: Worker, url: string): Promise<void> {
  const content = await loaded(url).catch(() => undefined);
  worker.postMessage({ type: 'file', url, content } satisfies MessageToWorker, content ? [content] : []);
}

async function loaded(url: string): Promise<ArrayBuffer | undefined> {
  const response = await fetch(url);
  return response.ok ? response.arrayBuffer() : undefined;
}
