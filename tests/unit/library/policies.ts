import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addSeals } from '../../../src/cli/add-seals.ts';
import { folderOf } from '../../../src/model/urls.ts';
import { withFolder } from './check.ts';

/** A policy as a test writes it. */
export interface WrittenPolicy {
  /** The text of its `policy.yaml`; without it, it has none. */
  file?: string;
  /** The text of its only section, `rules`, by the id of the revision. */
  revisions: Record<string, string>;
  /** The ids of its drafts; all other revisions are sealed. */
  drafts?: readonly string[];
  /** More lines of each `revision.yaml`. */
  facts?: string;
}

/** Writes a content folder with policies and other files, hands it to `use` and removes it. */
export function withPolicies<Result>(
  policies: Record<string, WrittenPolicy>,
  use: (folder: string) => Result,
  files: Record<string, string> = {},
): Result {
  return withFolder((folder) => {
    const write = (name: string, text: string) => {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    };
    const company = 'name: Basic\nlegalName: Basic Ltd\n';
    for (const [name, text] of Object.entries({ 'company.yaml': company, ...files })) write(name, text);
    for (const [id, policy] of Object.entries(policies)) writePolicy(folder, id, policy, write);
    return use(folder);
  });
}

function writePolicy(
  folder: string,
  id: string,
  { file, revisions, drafts = [], facts = '' }: WrittenPolicy,
  write: (name: string, text: string) => void,
): void {
  const own = folderOf(id);
  if (file !== undefined) write(`${own}/policy.yaml`, file);
  for (const [date, text] of Object.entries(revisions)) {
    const about = `title: Rules of ${id}\npublishedAt: '${date.slice(0, 10)}'\nsummary: Rules.\n${facts}`;
    write(`${own}/${date}/revision.yaml`, about);
    write(`${own}/${date}/rules.mdx`, `---\nnumber: '1'\ntitle: Rules\n---\n\n${text}\n`);
  }
  const sealed = Object.keys(revisions).filter((date) => !drafts.includes(date));
  if (sealed.length > 0) addSeals(folder, id, sealed);
}
