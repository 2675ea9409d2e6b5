/** The URLs of everything the search loads. */
export interface SearchUrls {
  /** Folder of the Pagefind index. */
  index: string;
  /** The version of the Pagefind index. */
  version: string;
  /** The search data and the matcher. */
  data: string;
  /** The words of other languages. */
  others: string;
  /** Folder of the JSON of the revisions: of the policy in `policy/` or, if there are others, of all data. */
  revisions: string;
  /** Framework items. */
  items: string;
}
