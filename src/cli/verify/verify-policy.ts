import { sealsName } from '../../library/seals.ts';
import { folderOf } from '../../model/urls.ts';
import { checkLog } from '../../seals/check-log.ts';
import { checkSealOrder } from '../../seals/check-order.ts';
import { linesByRevision, type LogEntry, logName, readLog } from '../../seals/log.ts';
import { readSeals } from '../../library/seals.ts';
import { type Findings, forEach, joinFindings } from './findings.ts';
import type { SiteFiles } from './site-files.ts';
import { type Given, verifyProofs } from './verify-proofs.ts';
import { verifySums } from './verify-sums.ts';

/** Returns what is right and wrong with the seals of a policy: the sealed files, the log, its proofs and the heads on pages. */
export async function verifyPolicy(files: SiteFiles, policy: string, given: Given): Promise<Findings> {
  const folder = folderOf(policy);
  const sums = (await files.read(`${folder}/${sealsName}`))?.toString('utf8');
  if (sums === undefined) return joinFindings([{ wrong: [`${folder}/${sealsName} is missing.`] }]);
  const sealed = await verifySums(files, `${folder}/`, sums);
  const log = (await files.read(`${folder}/${logName}`))?.toString('utf8');
  if (log === undefined) {
    const unlogged = given.keys ? { wrong: [`${folder} has no log of seals, so nothing is signed.`] } : {};
    return joinFindings([sealed, { notes: [`${folder} has no log of seals.`] }, unlogged]);
  }
  const places = { sums: `${folder}/${sealsName}`, log: `${folder}/${logName}` };
  const { entries, problems } = readLog(log, places.log);
  const late = new Set(entries.filter((entry) => entry.late).map(({ date }) => date));
  const faults = [
    ...problems,
    ...checkSealOrder(readSeals(sums, places.sums).seals, places.sums, late),
    ...checkLog(entries, linesByRevision(sums), places),
  ];
  const wrong = faults.map(({ path, line, message }) => `${path}, line ${line}: ${message}`);
  if (wrong.length > 0) return joinFindings([sealed, { wrong }]);
  const last = entries.at(-1);
  const right = [`${places.log}: every head follows; the last one is ${last?.head}, of ${last?.date}.`];
  const shown = await forEach(entries, (entry) => headShown(files, folder, entry));
  return joinFindings([
    sealed,
    { right },
    { wrong: shown.flatMap((fault) => fault ?? []) },
    await verifyProofs(files, folder, entries, given),
  ]);
}

/** Returns what is wrong if the page of a revision does not show the head of its seal. */
async function headShown(files: SiteFiles, folder: string, { head, date }: LogEntry): Promise<string | undefined> {
  const isServed = files.list === undefined;
  const page = `${folder}/${date}/${isServed ? '' : 'index.html'}`;
  const text = (await files.read(page))?.toString('utf8');
  if (text === undefined) return `${page} is missing.`;
  return text.includes(head) ? undefined : `${page} does not show the head ${head}.`;
}
