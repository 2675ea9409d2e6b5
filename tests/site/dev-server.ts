import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { commandEnvironment } from './environment.ts';

/** A development server and what it has printed. */
export interface DevServer {
  origin: string;
  printed: () => string;
  /** Ends it, and resolves when it has ended: a second server in the same folder refuses to start. */
  stop: () => Promise<void>;
}

/** Starts `npm run dev`'s server on a port, and waits until it says where it serves. */
export function startDev(port: number, settings: Record<string, string>): Promise<DevServer> {
  const process_ = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    env: commandEnvironment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += stripVTControlCharacters(chunk.toString());
      const [origin] = /http:\/\/localhost:\d+/.exec(text) ?? [];
      if (origin) resolve({ origin, printed: () => text, stop: () => stop(process_) });
    };
    process_.stdout.on('data', read);
    process_.stderr.on('data', read);
    process_.on('exit', () => reject(new Error(`dev ended: ${text}`)));
  });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill();
  await ended;
}
