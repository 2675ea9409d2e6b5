import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

/** Launches a headless browser: an installed one, or one that it downloads. Throws if neither is available. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

/**
 * Launches a browser server, which the processes of the site tests share, with the browser that `launchBrowser()` uses.
 * Throws if no browser is available.
 */
export function launchBrowserServer(): Promise<BrowserServer> {
  return chromium.launchServer(launchOptions());
}

/**
 * Returns the path of the browser to use: `CHROME_PATH`, an installed Chromium, Chrome or Edge, or one that Playwright
 * downloaded; `undefined` if there is none.
 */
export function findBrowser(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => commandNames.map((name) => path.join(folder, name)));
  const downloaded = [chromium.executablePath()].filter(Boolean);
  return [process.env.CHROME_PATH ?? '', ...onPath, ...applicationPaths, ...downloaded].find(isExecutable);
}

/** The names of browsers to look for in the folders of `PATH`. */
const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

/** The paths at which macOS and Windows install browsers. */
const applicationPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Installs a browser and returns its path: Playwright's Chromium or, failing that, Debian's package. Throws if both
 * fail.
 */
export function fetchBrowser(): string {
  const attempts: [string, () => void][] = [
    ['Playwright’s Chromium', () => run(process.execPath, [playwrightCommand(), 'install', 'chromium'])],
    [
      'Debian’s package chromium',
      () => {
        run('apt-get', ['update']);
        run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation']);
      },
    ],
  ];
  for (const [name, install] of attempts) {
    console.log(`No browser is installed: fetching ${name}.`);
    try {
      install();
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
