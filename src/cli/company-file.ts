import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';

/** Writes `company.yaml` with the name of the company, unless there is one. Returns whether it was written. */
export function writeCompany(content: string, name: string): boolean {
  const file = path.join(content, 'company.yaml');
  if (existsSync(file)) return false;
  mkdirSync(content, { recursive: true });
  writeFileSync(file, stringify({ name, legalName: name }, { singleQuote: true, lineWidth: 0 }));
  return true;
}

/** Returns what to do when the draft of a revision is written, in a sentence. */
export function nextAfterImport(content: string, date: string): string {
  if (!hasCompany(content)) return nameCompany;
  const isFirst = !existsSync(path.join(content, 'policy', 'SHA256SUMS'));
  const read = isFirst ? `PREVIEW=${date} npm run dev` : 'npm run dev';
  return `read it at /policy/${date}/ with ${read}, then npm run seal -- ${date}.`;
}

/** Returns what to do when the drafts of a history are written, in a sentence. */
export function nextAfterHistory(content: string): string {
  return hasCompany(content) ? 'read them with npm run dev open, then run this again with --seal.' : nameCompany;
}

/** What to do if there is no `company.yaml`. */
export const nameCompany = 'name the company: run this again with --company "Example Ltd", which writes company.yaml.';

/** Returns whether there is a `company.yaml`. */
export function hasCompany(content: string): boolean {
  return existsSync(path.join(content, 'company.yaml'));
}
