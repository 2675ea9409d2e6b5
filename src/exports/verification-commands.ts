import { chainCommand } from '../model/chain-command.ts';
import { verifyStrings } from '../strings/index.ts';

const { said, allFiles } = verifyStrings;

/** What a reader gives to the commands: the site, the policy and what is known of its seals. */
export interface GivenToCommands {
  site: string;
  folder: string;
  /** The head that the log must have. */
  noted?: string | undefined;
  /** The revision whose log is signed, and the id of the key. */
  signed?: { revision: string; keyId: string } | undefined;
  /** The revision whose log has a time stamp. */
  stamped?: { revision: string } | undefined;
}

/** What a line of `SHA256SUMS` of a policy must be: no name in it leads out of the folder or is an option of a command. */
const sealPattern = '^[0-9a-f]{64} [ *][0-9][0-9-]*/[a-z0-9][a-z0-9-]*[.][a-z]+$';

/** Makes a folder of its own for each visit, in which no file of an earlier one can pass for a fetched one. */
const newFolder = 'folder=$(mktemp -d) && cd "$folder" && pwd &&';

/** Returns the lines of shell that fetch the seals and the sealed files of a policy into a new folder. */
export function fetchCommands({ site, folder, noted, signed, stamped }: GivenToCommands, mark: string): string[] {
  return [
    `site=${site}`,
    `policy=${folder}`,
    ...(noted ? [`noted=${noted}`] : []),
    ...(signed ? [`revision=${signed.revision}`, `id=${signed.keyId}`] : []),
    ...(stamped ? [`stamped=${stamped.revision}`] : []),
    'unset step1 step2 step3 step4 step5',
    `get() { curl -fsS -o "$2" "$site/$1" || { echo "${said.notFetched('$1')}"; return 1; }; }`,
    newFolder,
    '  get "$policy/SHA256SUMS" SHA256SUMS &&',
    ...(noted ? ['  get "$policy/seals.txt" seals.txt &&'] : []),
    `  if LC_ALL=C grep -nvE '${sealPattern}' SHA256SUMS | cut -d: -f1 | grep .; then`,
    // without it, no later step prints what it says
    `    mv SHA256SUMS refused.txt; echo "${said.noSeals}"`,
    '  else cut -c67- SHA256SUMS | while read -r file; do',
    ...fetchNames('"$site/$policy/$file"', '-fsSg').map((line) => `    ${line}`),
    `    grep -v '^200 ' || ${mark}`,
    '  fi',
  ];
}

/** Returns the lines of shell that compare each sealed file with its line. */
export function compareCommands(mark: string): string[] {
  return [`sha256sum -c --strict --quiet SHA256SUMS && echo "${said.unchanged}" && ${mark}`];
}

/** Returns the lines of shell that compute the log again and compare it with that of the site and with a head. */
export function chainCommands(mark: string): string[] {
  return [
    ...chainCommand,
    'if grep -q "^$noted  " heads.txt; then',
    `  cmp -s log-heads.txt heads.txt && ${mark}`,
    `else echo "${said.noHead('$noted')}"; fi`,
  ];
}

/** Returns the lines of shell that verify the signature of the log as it was at a revision. */
export function signatureCommands(mark: string): string[] {
  return [
    'key=$HOME/minisign-$id.pub',
    '[ -e "$key" ] || {',
    `  get ".well-known/minisign-$id.pub" "$key" && echo "${said.newKey('$key')}"; }`,
    'get "$policy/$revision/seals.txt" signed.txt &&',
    '  get "$policy/$revision/seals.txt.minisig" signed.txt.minisig &&',
    // without -q, it prints the signer's comment as it is, with what a terminal obeys
    '  if ! minisign -V -q -p "$key" -m signed.txt; then',
    `    echo "${said.noSignature('$id')}"`,
    ...isLogUpTo('signed.txt', '$revision', `${mark}; echo "${said.signatureIsGood}"`, 'elif'),
  ];
}

/** Returns the lines of shell that verify the time stamp of the log as it was at a revision. */
export function timestampCommands(mark: string): string[] {
  return [
    'get "$policy/$stamped/seals.txt" stamped.txt &&',
    '  get "$policy/$stamped/seals.txt.tsr" stamped.tsr &&',
    '  get .well-known/tsa.pem tsa.pem &&',
    '  openssl ts -verify -data stamped.txt -in stamped.tsr -CAfile tsa.pem &&',
    '  openssl ts -reply -in stamped.tsr -text | grep "Time stamp" &&',
    ...isLogUpTo('stamped.txt', '$stamped', mark),
  ];
}

/** Returns the lines of shell that say in one sentence whether all steps before them succeeded. */
export function verdictCommands(steps: number, { noted, signed }: GivenToCommands): string[] {
  const numbers = Array.from({ length: steps }, (_, index) => index + 1);
  const newest = noted ? '$(tail -n 1 heads.txt | cut -c67-)' : undefined;
  return [
    `ok=${numbers.map((number) => `$step${number}`).join('')}`,
    `[ "$ok" = ${numbers.join('')} ] &&`,
    `  echo "${said.allWell('$policy', newest, signed && ['$revision', '$id'])}" ||`,
    `  echo "${said.notVerified(numbers.join(''), `\${ok:-${said.none}}`)}"`,
  ];
}

/** Returns the lines of shell that fetch every file that a site lists, over one connection, and compare each with the list. */
export function allFilesCommands(site: string): string[] {
  return [
    `site=${site}`,
    newFolder,
    '  curl -fsSLO "$site/SHA256SUMS" &&',
    // a name could lead out of the folder, or be an option of curl
    String.raw`  if LC_ALL=C grep -nvE '^[0-9a-f]{64}  [^/"\\[:cntrl:]][^"\\[:cntrl:]]*$' SHA256SUMS | cut -d: -f1 | grep . ||`,
    "    cut -c67- SHA256SUMS | grep -nE '(^|/)[.][.]?(/|$)' | cut -d: -f1 | grep .; then",
    `    echo "${said.noFiles}"`,
    '  else cut -c67- SHA256SUMS | while read -r file; do',
    ...fetchNames('"$site/$file"', '-fsSLg').map((line) => `    ${line}`),
    "    grep -v '^200 '",
    `    sha256sum -c --strict --quiet SHA256SUMS && echo "${allFiles.done}"`,
    '  fi',
  ];
}

/** Returns the end of a loop in a shell over names of files, which fetches all over one connection and prints the status of each. */
function fetchNames(url: string, options: string): string[] {
  return [
    String.raw`  printf 'url = "%s"\noutput = "%s"\n' ${url} "$file"`,
    String.raw`done | curl ${options} --create-dirs -w '%{http_code} %{url_effective}\n' -K - |`,
  ];
}

/** Returns the lines of shell that compare what was proved with the log: it must be the log up to that revision, not up to an older one. */
function isLogUpTo(file: string, revision: string, mark: string, start: 'if' | 'elif' = 'if'): string[] {
  return [
    `  ${start} [ "$(tail -n 1 ${file} | cut -d' ' -f3)" != "${revision}" ]; then`,
    `    echo "${said.otherRevision(revision)}"`,
    `  elif head -n "$(wc -l < ${file})" seals.txt | cmp -s - ${file}; then ${mark}`,
    `  else echo "${said.otherLog}"; fi`,
  ];
}
