/**
 * The lines of shell that compute each head of a log of seals again from `SHA256SUMS` and print the line of `seals.txt` that has it,
 * or the date of the first one that does not follow.
 */
export const chainCommand = [
  'head=$(printf %064d 0)',
  "cut -d' ' -f3 seals.txt | while read -r date; do",
  '  head=$({ echo "$head"; grep "^[0-9a-f]* [ *]$date/" SHA256SUMS; } | sha256sum | cut -c1-64)',
  '  grep "^$head  $date" seals.txt || echo "$date does not follow"',
  'done',
  '[ "$(cut -c67- SHA256SUMS | cut -d/ -f1 | uniq)" = "$(cut -d\' \' -f3 seals.txt)" ] || echo \'The log lacks a revision.\'',
] as const;
