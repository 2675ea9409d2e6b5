import type { Library, Policy } from '../library/library-types.ts';
import type { Seal } from '../model/seal.ts';
import { folderOf, type PathToUrl, urls } from '../model/urls.ts';
import { verifyStrings } from '../strings/index.ts';
import {
  allFilesCommands,
  chainCommands,
  compareCommands,
  fetchCommands,
  signatureCommands,
  timestampCommands,
  verdictCommands,
} from './verification-commands.ts';

const words = verifyStrings.steps;

/** What a reader needs to verify the seals of a policy. */
export interface PolicyVerification {
  title: string;
  /** Its folder in URLs: `policy`, or `policies/access-control`. */
  folder: string;
  /** The day from which it no longer applies. */
  withdrawnOn?: string;
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
  return policies.map(({ id, title, withdrawn, revisions }: Policy) => {
    const logged = revisions.flatMap(({ date, seal }) => (seal ? [{ date, seal }] : []));
    // in the order of the log, from its end
    logged.sort((a, b) => b.seal.position - a.seal.position);
    const signed = logged.find(({ seal }) => seal.signature)?.seal.signature;
    const stamped = logged.find(({ seal }) => seal.timestamp)?.seal.timestamp;
    return {
      ...{ title, folder: folderOf(id) },
      ...(withdrawn ? { withdrawnOn: withdrawn.on } : {}),
      ...{ last: logged[0], signed, stamped },
    };
  });
}

/** Returns the steps with which a reader verifies the seals of a policy with common tools, for the policy that has most to verify. */
export function verificationSteps(library: Pick<Library, 'policies'>, absolute: PathToUrl): VerificationStep[] {
  const all = policyVerifications(library);
  const first = all.find(({ signed }) => signed) ?? all.find(({ last }) => last) ?? all[0];
  if (!first) return [];
  const { folder, last, signed, stamped } = first;
  const given = { site: siteUrl(absolute), folder, noted: last?.seal.head, signed, stamped };
  const makers = [
    {
      title: words.fetch.title,
      text: words.fetch.text(all.length > 1, last !== undefined, signed !== undefined),
      commands: (mark: string) => fetchCommands(given, mark),
    },
    { ...words.compare, commands: compareCommands },
    ...(last ? [{ ...words.chain, commands: chainCommands }] : []),
    ...(signed ? [{ ...words.signature, commands: signatureCommands }] : []),
    ...(stamped ? [{ ...words.timestamp, commands: timestampCommands }] : []),
  ];
  const steps = makers.map(({ title, text, commands }, index) => {
    const [mark, number] = [`step${index + 1}`, index + 1];
    // a step that is done again must not count as done because it was before; the first one clears all
    return { title, text, commands: [...(index ? [`${mark}=`] : []), ...commands(`${mark}=${number}`)] };
  });
  return [...steps, { ...words.verdict, commands: verdictCommands(steps.length, given) }];
}

/** Returns the lines of shell that fetch every file that the site lists and compare each with the list. */
export function commandsForAllFiles(absolute: PathToUrl): string[] {
  return allFilesCommands(siteUrl(absolute));
}

function siteUrl(absolute: PathToUrl): string {
  return absolute(urls.home()).replace(/\/$/, '');
}
