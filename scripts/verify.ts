/**
 * `npm run verify -- https://trust.example.com`: verifies a site from outside, and names what differs. Exit code: 0 verified, 1 something
 * differs or cannot be read, 2 wrong usage.
 */
import { commandLine } from '../src/cli/command-line.ts';
import { refuse } from '../src/cli/report.ts';
import type { Findings } from '../src/cli/verify/findings.ts';
import { printable } from '../src/cli/verify/printable.ts';
import { checkVerify, verifyCommand } from '../src/cli/verify/verify-arguments.ts';
import { type Verification, verifySite } from '../src/cli/verify/verify-site.ts';
import { pluralize } from '../src/model/pluralize.ts';

const given = commandLine(verifyCommand, checkVerify);
const { right, wrong, notes } = await findingsOrExit(given);
for (const sentence of right) console.log(`Verified: ${printable(sentence)}`);
for (const sentence of notes) console.log(`Note: ${printable(sentence)}`);
for (const sentence of wrong) console.error(`Wrong: ${printable(sentence)}`);
if (wrong.length > 0)
  refuse(`${pluralize(wrong.length, 'fault')}. The site is not what its seals say, or not all of it.`);
console.log(`${given.site} is what its seals say.`);

/** Returns what is right and wrong with a site. If it cannot be read, exits with code 1. */
async function findingsOrExit(verification: Verification): Promise<Findings> {
  try {
    return await verifySite(verification);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
    return refuse(printable(`${verification.site} cannot be verified: ${reason}${cause}`));
  }
}
