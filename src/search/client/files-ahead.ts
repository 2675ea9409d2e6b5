import type { MessageToWorker } from './search-messages.ts';

/** The files that a page loads and sends to its worker. */
export interface FilesAhead {
  /** Handles the messages of the page that announce and send files. */
  receive: (message: MessageToWorker) => void;
  /** Returns a file of the page, once; loads all others, and those that the page could not load. */
  fetch: typeof fetch;
}

/** Returns the files of a page, of which there are none yet; `load` loads a file otherwise. */
export function filesAhead(load: typeof fetch): FilesAhead {
  const files = new Map<string, PromiseWithResolvers<ArrayBuffer | undefined>>();
  return {
    receive: (message) => {
      if (message.type === 'start') for (const url of message.ahead) files.set(url, Promise.withResolvers());
      if (message.type === 'file') files.get(message.url)?.resolve(message.content);
    },
    fetch: async (input, init) => {
      const url = String(input);
      const content = await files.get(url)?.promise;
      files.delete(url);
      return content ? new Response(content) : load(input, init);
    },
  };
}
