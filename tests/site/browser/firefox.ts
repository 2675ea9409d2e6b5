import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Returns the path of an installed Firefox, or `undefined` if there is none. */
export function findFirefox(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders
    .flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

/** A tab of Firefox that commands of WebDriver BiDi are sent to. */
export interface FirefoxTab {
  /** The id of the tab. */
  context: string;
  send: (method: string, parameters: object) => Promise<unknown>;
  close: () => Promise<void>;
}

/** Launches Firefox without a window and returns its tab. Playwright drives only a Firefox of its own making. */
export async function launchFirefox(program: string): Promise<FirefoxTab> {
  const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'));
  const options = ['--headless', '--remote-debugging-port', '0', '--no-remote', '--profile', profile];
  const child = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'] });
  const socket = await opened(`${await addressOf(child)}/session`);
  const answers = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(String(data));
    answers.get(answer.id)?.(answer);
  });
  let sent = 0;
  const tell = async (method: string, params: object): Promise<unknown> => {
    sent += 1;
    const id = sent;
    const answer = new Promise<Answer>((resolve) => answers.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { type, result, error, message } = await answer;
    if (type === 'error') throw new Error(`${method}: ${error} ${message}`);
    return result;
  };
  await tell('session.new', { capabilities: {} });
  const { context } = (await tell('browsingContext.create', { type: 'tab' })) as { context: string };
  return {
    context,
    // an evaluation names its tab in another place
    send: (method, parameters) => tell(method, 'target' in parameters ? parameters : { context, ...parameters }),
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Answer {
  id: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

/** Returns the address that Firefox says it listens at. */
function addressOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    stderr?.on('data', (words) => {
      const [address] = /ws:\/\/\S+/.exec(String(words)) ?? [];
      if (address) resolve(address);
    });
    stderr?.once('close', () => reject(new Error('Firefox ended before it listened.')));
  });
}

function opened(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address);
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(socket), { once: true });
    socket.addEventListener('error', () => reject(new Error(`${address} does not answer.`)), { once: true });
  });
}
