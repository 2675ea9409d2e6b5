/**
 * The lines of shell that compute each head of a log of seals again from all lines of `SHA256SUMS`, into `heads.txt`. They print the
 * heads if `seals.txt` is the same log, or else those that it lacks.
 */
export const chainCommand = [
  'head=$(printf %064d 0)',
  'cut -c67- SHA256SUMS | cut -d/ -f1 | uniq | while read -r date; do',
  '  lines=$(grep "^.\\{66\\}$date/" SHA256SUMS)',
  '  head=$(printf \'%s\\n%s\\n\' "$head" "$lines" | sha256sum | cut -c1-64)',
  '  echo "$head  $date"',
  'done > heads.txt',
  "sed 's/  late$//' seals.txt > log-heads.txt",
  'if cmp -s log-heads.txt heads.txt; then cat heads.txt; else',
  '  grep -vxFf log-heads.txt heads.txt | sed "s/$/ is not in seals.txt/"',
  '  echo "seals.txt does not follow from SHA256SUMS."',
  'fi',
] as const;
