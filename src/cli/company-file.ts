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
  if (!existsSync(path.join(content, 'company.yaml')))
    return 'name the company: run this again with --company "Example Ltd", which writes company.yaml.';
  const isFirst = !existsSync(path.join(content, 'policy', 'SHA256SUMS'));
  const read = isFirst ? `PREVIEW=${date} npm run dev` : 'npm run dev';
  return `read it at /policy/${date}/ with ${read}, then npm run seal -- ${date}.`;
}
