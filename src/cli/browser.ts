import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Starts the browser of this machine; where there is none, fetches one and says so. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

/** Starts the browser as a server that several processes can connect to. */
export function launchBrowserServer(): Promise<BrowserServer> {
  return chromium.launchServer(launchOptions());
}

/** The browser to use: CHROME_PATH, an installed Chromium or Chrome, or one that Playwright fetched before. */
export function findBrowser(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  const fetched = [chromium.executablePath()].filter(Boolean);
  return [process.env.CHROME_PATH ?? '', ...onPath, ...applications, ...fetched].find(isExecutable);
}

/** Fetches a browser: Playwright's own, or Debian's package where that cannot be had. Throws if neither can. */
export function fetchBrowser(): string {
  const attempts: [string, () => void][] = [
    ['Playwright’s Chromium', () => run(process.execPath, [playwrightCommand(), 'install', 'chromium'])],
    [
      'Debian’s package chromium',
      () => {
        run('apt-get', ['update']);
        run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
      },
    ],
  ];
  for (const [what, fetch] of attempts) {
    console.log(`No browser is installed: fetching ${what}.`);
    try {
      fetch();
    } catch {
      continue;
    }
    const found = findBrowser();
    if (found) return found;
  }
  throw new Error('No browser could be found or fetched. Install Chromium or Chrome, or set CHROME_PATH to one.');
}

function launchOptions(): LaunchOptions {
  return {
    executablePath: findBrowser() ?? fetchBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

function playwrightCommand(): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
}

function run(command: string, args: string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync(command, args, { stdio: 'ignore', env: environment, timeout: 600_000 });
}

function isExecutable(file: string): boolean {
  if (!file || !existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
