/**
 * `npm run import -- policy.md --date 2022-02-07 --source https://…`: makes a draft from a policy in Markdown or HTML;
 * with `--git`, drafts from the history of a file. Exit code: 0 written, 1 refused, 2 wrong usage.
 */
import { importArguments } from '../src/cli/import-arguments.ts';
import { importDocument } from '../src/cli/import-document.ts';
import { importFileHistory } from '../src/cli/import-history.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings } from '../src/cli/settings.ts';

const given = importArguments();
const settings = settingOrExit(readSettings);
if (given.repository === undefined) importDocument(given, settings.content);
else importFileHistory(given, settings);
