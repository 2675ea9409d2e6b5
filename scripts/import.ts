/**
 * `npm run import -- policy.md --date 2022-02-07 --source https://…`: makes a draft from a policy in Markdown, HTML or Word; of several
 * files, or of a folder, one of each, as a policy of its own; with `--git`, drafts from the history of files. Exit code: 0 written, 1
 * refused, 2 wrong usage.
 */
import { importArguments } from '../src/cli/import-arguments.ts';
import { importDocument } from '../src/cli/import-document.ts';
import { importFileHistories } from '../src/cli/import-history.ts';
import { importPolicies } from '../src/cli/import-set.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings } from '../src/cli/settings.ts';

const given = importArguments();
const settings = settingOrExit(readSettings);
if (given.kind === 'document') await importDocument(given, settings.content);
else if (given.kind === 'set') await importPolicies(given, settings.content);
else importFileHistories(given, settings);
