/**
 * `npm run import -- policy.md --date 2022-02-07 --source https://…`: makes a draft from a policy in Markdown,
 * HTML or Word; several files, or a folder, are parts of one policy; with `--git`, drafts from the history of a file. Exit code: 0 written, 1 refused, 2 wrong usage.
 */
import { importArguments } from '../src/cli/import-arguments.ts';
import { importDocument } from '../src/cli/import-document.ts';
import { importFileHistory } from '../src/cli/import-history.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings } from '../src/cli/settings.ts';

const given = importArguments();
const settings = settingOrExit(readSettings);
if (given.repository === undefined) await importDocument(given, settings.content);
else importFileHistory(given, settings);
