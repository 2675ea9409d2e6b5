import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a copy of a company into a folder, with another language of its policy. Its words stay as they are. */
export function writeCompanyIn(language: string, company: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(company, folder, { recursive: true });
  const file = path.join(folder, 'company.yaml');
  const others = readFileSync(file, 'utf8').replace(/^language:.*\n/m, '');
  writeFileSync(file, `${others}language: ${language}\n`);
}
