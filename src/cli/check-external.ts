import { existsSync } from 'node:fs';
import * as http from 'node:http';
import { checkExternal } from '../links/external/check-external.ts';
import { checkedCount, externalReport } from '../links/external/external-report.ts';
import { type Format, reports } from '../links/reports/index.ts';
import { commandLine } from './command-line.ts';
import type { Settings } from './settings.ts';

/**
 * Checks every external URL of the built site, with the options from the command line. Prints the report to standard
 * output and the progress to standard error. Sets exit code 1 if there are more problems than accepted; exits with code 2
 * for wrong usage.
 */
export async function externalLinks(settings: Settings): Promise<void> {
  const command = {
    run: 'npm run links -- --external',
    about: 'Requests every external URL of the built site, and says which are dead, moved or wrong.',
    options: {
      dist: { type: 'string', value: 'FOLDER', default: settings.out, about: 'the built site' },
      record: { type: 'boolean', about: 'write what is found into content/references/' },
      format: {
        type: 'string',
        value: Object.keys(reports).join('|'),
        default: 'text',
        about: 'how to print problems',
      },
      ...numberOptions,
    },
    exits: '0 within the accepted numbers, 1 above them',
  } as const;
  const { values, number } = commandLine(
    command,
    ({ values }) => {
      const number = (name: keyof typeof numberOptions) => Number(values[name]);
      for (const name of Object.keys(numberOptions) as (keyof typeof numberOptions)[])
        if (!(number(name) >= 0)) throw new Error(`--${name} must be a number, not “${values[name]}”.`);
      if (!Object.hasOwn(reports, values.format)) throw new Error(`There is no format ${values.format}.`);
      if (!existsSync(values.dist)) throw new Error(`There is no built site in ${values.dist}.`);
      return { values, number };
    },
    process.argv.slice(2).filter((argument) => argument !== '--external'),
  );
  useProxy();
  const result = await checkExternal({
    dist: values.dist,
    content: settings.content,
    record: values.record,
    today: settings.day,
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
}

const seconds = (value: string, about: string) =>
  ({ type: 'string', value: 'SECONDS', default: value, about }) as const;
const count = (value: string, about: string) => ({ type: 'string', value: 'N', default: value, about }) as const;

/** The options whose values are numbers. */
const numberOptions = {
  'max-problems': count('0', 'how many problems are accepted'),
  'max-unchecked': count('0', 'how many unchecked URLs are accepted'),
  timeout: seconds('20', 'how long to wait for a response'),
  tries: count('3', 'how often to request a URL that fails'),
  'back-off': seconds('2', 'the pause before the second try; it doubles'),
  'max-wait': seconds('60', 'the longest pause that a host may ask for'),
  pause: seconds('1', 'the pause between two requests to a host'),
  hosts: count('8', 'how many hosts to check at a time'),
  deadline: seconds('1800', 'when to stop'),
};

/**
 * Makes Node send requests through the proxy in `http_proxy` and `https_proxy`. Prints a warning if this version
 * cannot.
 */
function useProxy(): void {
  // Node before 24.14 has no such function, and importing it by name would fail
  if (typeof http.setGlobalProxyFromEnv === 'function') http.setGlobalProxyFromEnv();
  else if (['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => process.env[name]))
    console.error('This Node ignores http_proxy: set NODE_USE_ENV_PROXY=1, or use Node 24.14 or newer.');
}
