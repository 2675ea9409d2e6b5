/**
 * `npm run links -- --external`: checks each external URL of the built site once. Exit 0 within the thresholds, 1 above
 * them, 2 wrong usage. The report goes to standard output, the progress to standard error.
 */
import { existsSync } from 'node:fs';
import * as http from 'node:http';
import { parseArgs } from 'node:util';
import { buildDay } from '../library/build-day.ts';
import { contentFolder } from '../library/folder.ts';
import { checkExternal } from '../links/external/check-external.ts';
import { checkedCount, externalReport } from '../links/external/external-report.ts';
import { type Format, reports } from '../links/reports/index.ts';
import { outputFolder } from './output-folder.ts';
import { usage } from './report.ts';

const text = (value: string) => ({ type: 'string', default: value }) as const;
const options = {
  dist: text(outputFolder()),
  external: { type: 'boolean', default: true },
  record: { type: 'boolean', default: false },
  format: text('text'),
  'max-problems': text('0'),
  'max-unchecked': text('0'),
  timeout: text('20'),
  tries: text('3'),
  'back-off': text('2'),
  'max-wait': text('60'),
  pause: text('1'),
  hosts: text('8'),
  deadline: text('1800'),
} as const;
const { values, number } = readArguments();

useProxy();
const result = await checkExternal({
  dist: values.dist,
  content: contentFolder(),
  record: values.record,
  today: buildDay(),
  timeout: number('timeout') * 1000,
  tries: Math.max(number('tries'), 1),
  backOff: number('back-off') * 1000,
  maximumWait: number('max-wait') * 1000,
  pause: number('pause') * 1000,
  hosts: Math.max(number('hosts'), 1),
  deadline: number('deadline') * 1000,
  log: (line) => console.error(line),
});
process.stdout.write(externalReport(result, values.format as Format));
const unchecked = result.total - checkedCount(result);
if (result.problems.length > number('max-problems') || unchecked > number('max-unchecked')) process.exitCode = 1;

/** Sends requests through the proxy in `http_proxy` and `https_proxy`, or warns if this Node cannot do that by itself. */
function useProxy(): void {
  // looked up on the module: Node before 24.14 has no such function
  if (typeof http.setGlobalProxyFromEnv === 'function') http.setGlobalProxyFromEnv();
  else if (['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => process.env[name]))
    console.error('This Node ignores http_proxy: set NODE_USE_ENV_PROXY=1, or use Node 24.14 or newer.');
}

function readArguments() {
  const line =
    'npm run links -- --external [--dist FOLDER] [--record] [--format text|json|github|markdown] [--max-problems N] [--max-unchecked N]\n' +
    '  [--timeout S] [--tries N] [--back-off S] [--max-wait S] [--pause S] [--hosts N] [--deadline S]';
  try {
    const { values } = parseArgs({ options });
    const number = (name: Exclude<keyof typeof values, 'record' | 'external'>) => Number(values[name]);
    for (const name of Object.keys(options).slice(4) as Exclude<keyof typeof values, 'record' | 'external'>[])
      if (!(number(name) >= 0)) throw new Error(`--${name} must be a number, not “${values[name]}”.`);
    if (!Object.hasOwn(reports, values.format)) throw new Error(`There is no format ${values.format}.`);
    if (!existsSync(values.dist)) throw new Error(`There is no built site in ${values.dist}.`);
    return { values, number };
  } catch (error) {
    return usage(line, error);
  }
}
