/**
 * The lines of shell that compute each head of a log of seals again from `SHA256SUMS` and print the line of `seals.txt` that has it,
 * or the date of each one that does not follow. Then they say whether the log lacks a revision.
 */
export const chainCommand = [
  'head=$(printf %064d 0)',
  'dates=$(cut -d" " -f3 seals.txt)',
  'echo "$dates" | while read -r date; do',
  '  lines=$(grep "^[0-9a-f]* [ *]$date/" SHA256SUMS)',
  '  head=$(printf \'%s\\n%s\\n\' "$head" "$lines" | sha256sum | cut -c1-64)',
  '  grep "^$head  $date" seals.txt || echo "$date does not follow"',
  'done',
  '[ "$(cut -c67- SHA256SUMS | cut -d/ -f1 | uniq)" = "$dates" ] ||',
  '  echo "The log lacks a revision."',
] as const;
