import { Agent, get } from 'node:http';

/** How a server held under load. Times are in milliseconds. */
export interface LoadResult {
  requests: number;
  seconds: number;
  p50: number;
  p99: number;
  /** Connections that failed, and responses that were no success. */
  errors: number;
}

/** What is requested, by how many connections at once, and for how long. */
export interface Load {
  origin: string;
  paths: readonly string[];
  connections: number;
  seconds: number;
}

/** Requests paths in turn over a number of connections until the time is over, and returns how the server held. */
export async function putUnderLoad({ origin, paths, connections, seconds }: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const started = performance.now();
  const ends = started + seconds * 1000;
  const times: number[] = [];
  let errors = 0;
  let next = 0;
  const client = async () => {
    while (performance.now() < ends) {
      const from = performance.now();
      const isSuccess = await request(new URL(paths[next++ % paths.length] ?? '/', origin), agent);
      times.push(performance.now() - from);
      if (!isSuccess) errors++;
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  agent.destroy();
  times.sort((a, b) => a - b);
  const percentile = (share: number) => times[Math.ceil(times.length * share) - 1] ?? 0;
  const elapsed = (performance.now() - started) / 1000;
  return { requests: times.length, seconds: elapsed, p50: percentile(0.5), p99: percentile(0.99), errors };
}

/** Returns a script with which wrk requests the same paths in turn and prints a `LoadResult` as JSON on its last line. */
export function wrkScript(paths: readonly string[]): string {
  return `local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "${acceptEncoding}" })
end
done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"seconds":%.2f,"p50":%.2f,"p99":%.2f,"errors":%d}\\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
`;
}

const acceptEncoding = 'br, gzip';

/** Returns whether a URL was sent with success. */
function request(url: URL, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { agent, headers: { 'accept-encoding': acceptEncoding } }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode === 200));
      response.once('error', () => resolve(false));
    }).once('error', () => resolve(false));
  });
}
