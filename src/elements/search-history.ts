import { readQuery } from '../search/engine/read-query.ts';

/** A search as the URL has it. */
export interface SearchState {
  query: string;
  /** The old revision that is searched: its date, after its policy if the company has several. */
  revision: string;
  /** The facets that hits must have: their kind, status and policy. */
  kind: string;
  status: string;
  policy: string;
}

/** How far a reader has come in a list of results. */
export interface SearchPlace {
  /** Whether all results are shown. */
  all: boolean;
  /** The position on the page, in pixels from the top. */
  top: number;
  /** The index of the link of the results that has the focus, or -1. */
  link: number;
}

/** What an entry of the browser's history remembers besides its URL. */
interface Entry extends SearchPlace {
  /** Whether the search was submitted, and not only typed. */
  submitted: boolean;
}

/** Returns the search that the URL has. */
export function searchFromUrl(): SearchState {
  const parameters = new URLSearchParams(location.search);
  const value = (name: string) => parameters.get(name) ?? '';
  // the field would join the words on both sides of a line break
  return {
    query: value('q').replace(/\s*[\r\n]+\s*/g, ' '),
    revision: value('revision'),
    kind: value('kind'),
    status: value('status'),
    policy: value('policy'),
  };
}

/**
 * Writes a search to the URL. It is a new entry of the history if the present one was submitted; otherwise it takes the
 * place of that. The same search again makes no entry.
 */
export function writeSearch({ query, ...others }: SearchState, submitted: boolean): void {
  const { text, cut } = readQuery(query);
  // a server refuses a URL that has a whole document in it
  const filled = Object.entries({ q: cut ? text : query, ...others }).filter(([, value]) => value);
  const search = filled.length > 0 ? `?${new URLSearchParams(filled)}` : '';
  const present = entry();
  if (search === location.search) {
    if (submitted && !present.submitted) history.replaceState({ ...present, submitted }, '');
    return;
  }
  const next: Entry = { submitted, all: false, top: 0, link: -1 };
  history[present.submitted ? 'pushState' : 'replaceState'](next, '', search || location.pathname);
}

/** Returns the place that the present entry of the history remembers. */
export function rememberedPlace(): SearchPlace {
  return entry();
}

/** Makes the present entry of the history remember a place. */
export function rememberPlace(place: SearchPlace): void {
  history.replaceState({ ...entry(), ...place }, '');
}

function entry(): Entry {
  const remembered = history.state as Entry | null;
  // a search that came with the URL was submitted on another page
  return { submitted: location.search !== '', all: false, top: 0, link: -1, ...remembered };
}
