/** The worker of the search page: a page does not stand still while it reads the search data and ranks hits. */
import { Pagefind } from 'virtual:pagefind';
import { filesAhead } from './files-ahead.ts';
import { loadSearch } from './load-search.ts';
import type { MessageToPage, MessageToWorker } from './search-messages.ts';
import { searchService } from './search-service.ts';

const files = filesAhead(fetch.bind(self));
// Pagefind loads its files itself, and has no option for how
self.fetch = files.fetch;
const receive = searchService({
  load: (urls, revision) => loadSearch((options) => new Pagefind(options), urls, revision),
  send: (message: MessageToPage) => postMessage(message),
});
addEventListener('message', ({ data }: MessageEvent<MessageToWorker>) => {
  files.receive(data);
  receive(data);
});
