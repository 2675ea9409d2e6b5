import type { Library, Policy } from '../library/library-types.ts';
import { chainCommand } from '../model/chain-command.ts';
import type { Seal } from '../model/seal.ts';
import { folderOf, type PathToUrl, urls } from '../model/urls.ts';
import { verifyStrings } from '../strings/index.ts';

const words = verifyStrings.steps;

/** What a reader needs to verify the seals of a policy. */
export interface PolicyVerification {
  title: string;
  /** Its folder in URLs: `policy`, or `policies/access-control`. */
  folder: string;
  /** The last seal of its log, with the revision; none if it has no log. */
  last?: { date: string; seal: Seal } | undefined;
  /** The revision whose log has the signature, or the time stamp, that covers the most. */
  signed?: Seal['signature'];
  stamped?: Seal['timestamp'];
}

/** A step of verifying: what it is for, and the lines of shell. */
export interface VerificationStep {
  title: string;
  text: string;
  commands: readonly string[];
}

/** Returns what a reader needs to verify the seals of each policy, in the order of the policies. */
export function policyVerifications({ policies }: Pick<Library, 'policies'>): PolicyVerification[] {
  return policies.map(({ id, title, revisions }: Policy) => {
    const logged = revisions.flatMap(({ date, seal }) => (seal ? [{ date, seal }] : []));
    // in the order of the log, from its end
    logged.sort((a, b) => b.seal.position - a.seal.position);
    const signed = logged.find(({ seal }) => seal.signature)?.seal.signature;
    const stamped = logged.find(({ seal }) => seal.timestamp)?.seal.timestamp;
    return { title, folder: folderOf(id), last: logged[0], signed, stamped };
  });
}

/** Returns the steps with which a reader verifies the seals of a policy with common tools, for the policy that has most to verify. */
export function verificationSteps(library: Pick<Library, 'policies'>, absolute: PathToUrl): VerificationStep[] {
  const all = policyVerifications(library);
  const first = all.find(({ signed }) => signed) ?? all.find(({ last }) => last) ?? all[0];
  if (!first) return [];
  const { folder, last, signed, stamped } = first;
  const site = siteUrl(absolute);
  return [
    {
      title: words.fetch.title,
      text: words.fetch.text(all.length > 1),
      commands: [
        'mkdir -p sealed && cd sealed',
        `site=${site}`,
        `policy=${folder}`,
        'curl -fsSO "$site/$policy/SHA256SUMS"',
        ...(last ? ['curl -fsSO "$site/$policy/seals.txt"'] : []),
        // a name is never taken as it stands: it could lead out of the folder
        "grep -o '[0-9][0-9-]*/[a-z0-9][a-z0-9-]*[.][a-z]*$' SHA256SUMS | while read -r file; do",
        ...fetchNames('"$site/$policy/$file"'),
      ],
    },
    {
      title: words.compare.title,
      text: words.compare.text,
      commands: [`sha256sum -c --strict --quiet SHA256SUMS && echo "${words.compare.done}"`],
    },
    ...(last ? [chainStep(last, all.length > 1)] : []),
    ...(signed ? [signatureStep(signed)] : []),
    ...(stamped ? [timestampStep(stamped)] : []),
  ];
}

/** Returns the lines of shell that fetch every file that a site lists, over one connection, and compare each with the list. */
export function allFilesCommands(absolute: PathToUrl): string[] {
  return [
    'mkdir -p site && cd site',
    `site=${siteUrl(absolute)}`,
    'curl -fsSLO "$site/SHA256SUMS"',
    // a name is never taken as it stands: it could lead out of the folder, or be an option of curl
    String.raw`cut -c67- SHA256SUMS | grep -Ev '^/|(^|/)[.][.]?(/|$)|["\\]' | while read -r file; do`,
    ...fetchNames('"$site/$file"'),
    `sha256sum -c --strict --quiet SHA256SUMS && echo "${verifyStrings.allFiles.done}"`,
  ];
}

/** Returns the end of a loop in a shell over names of files, which fetches all of them over one connection. */
function fetchNames(url: string): string[] {
  return [String.raw`  printf 'url = "%s"\noutput = "%s"\n' ${url} "$file"`, 'done | curl -fsSLg --create-dirs -K -'];
}

function siteUrl(absolute: PathToUrl): string {
  return absolute(urls.home()).replace(/\/$/, '');
}

function chainStep({ date, seal }: { date: string; seal: Seal }, several: boolean): VerificationStep {
  const { title, text, head, shown } = words.chain;
  return {
    title,
    text: text(several ? shown : head(seal.head.slice(0, 16), date)),
    commands: [...chainCommand],
  };
}

function signatureStep({ revision, keyId }: NonNullable<Seal['signature']>): VerificationStep {
  return {
    ...words.signature,
    commands: [
      `revision=${revision}`,
      'curl -fsS -o signed.txt "$site/$policy/$revision/seals.txt"',
      'curl -fsS -o signed.txt.minisig "$site/$policy/$revision/seals.txt.minisig"',
      `curl -fsSO "$site/.well-known/minisign-${keyId}.pub"`,
      `minisign -V -p minisign-${keyId}.pub -m signed.txt`,
      'head -n "$(wc -l < signed.txt)" seals.txt | cmp - signed.txt',
    ],
  };
}

function timestampStep({ revision }: NonNullable<Seal['timestamp']>): VerificationStep {
  return {
    ...words.timestamp,
    commands: [
      `revision=${revision}`,
      'curl -fsS -o stamped.txt "$site/$policy/$revision/seals.txt"',
      'curl -fsS -o stamped.tsr "$site/$policy/$revision/seals.txt.tsr"',
      'curl -fsSO "$site/.well-known/tsa.pem"',
      'openssl ts -verify -data stamped.txt -in stamped.tsr -CAfile tsa.pem',
      'openssl ts -reply -in stamped.tsr -text | grep "Time stamp"',
      'head -n "$(wc -l < stamped.txt)" seals.txt | cmp - stamped.txt',
    ],
  };
}
