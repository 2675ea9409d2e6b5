/** Consecutive words that stayed the same, were added or were removed. */
export interface WordRun {
  kind: 'same' | 'added' | 'removed';
  text: string;
}
