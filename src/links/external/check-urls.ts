import { checkUrl, type ExpectedContent, type MissingPages } from './check-url.ts';
import type { Outcome } from './outcome.ts';
import { request } from './request.ts';
import type { RetrySettings } from './request-with-retries.ts';

/** The settings of a run; times in milliseconds. */
export interface RunSettings extends RetrySettings {
  /** The number of hosts that are checked at the same time. */
  hosts: number;
  /** The time after which no further URL is checked. */
  deadline: number;
}

/** Checks each URL once, one after another on each host. Calls `onOutcome` after each; returns the outcomes in the given order. */
export async function checkUrls(
  expected: ReadonlyMap<string, ExpectedContent>,
  settings: RunSettings,
  onOutcome: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const missingPages: MissingPages = new Map();
  const end = Date.now() + settings.deadline;
  const outcomes = new Map<string, Outcome>();
  const queue = [...Map.groupBy(expected, ([url]) => new URL(url).host).values()];
  const work = async () => {
    for (let host = queue.shift(); host; host = queue.shift()) {
      for (const [url, content] of host) {
        const outcome =
          Date.now() < end
            ? await checkUrl(url, content, settings, missingPages)
            : notChecked(url, 'was not checked, because the time limit of the run was reached');
        outcomes.set(url, outcome);
        onOutcome(outcome);
      }
    }
  };
  await Promise.all(Array.from({ length: settings.hosts }, work));
  const all = [...expected.keys()].flatMap((url) => outcomes.get(url) ?? []);
  return (await isOnline(all, settings)) ? all : all.map(withoutSilence);
}

/** Returns false if this machine reached no host or no longer does; then silence says nothing about a host. */
async function isOnline(outcomes: readonly Outcome[], settings: RunSettings): Promise<boolean> {
  const { gate, maximumWait } = settings;
  const reached = outcomes.filter(isReached);
  if (reached.length === 0) return false;
  if (!outcomes.some(isSilent)) return true;
  const welcome = reached.find(({ url }) => gate.waitOf(url) <= maximumWait);
  if (!welcome) return true;
  const again = await gate.through(welcome.url, () => request(welcome.url, 'HEAD', settings));
  return again.kind === 'response' || again.cause === 'bad-tls';
}

/** Turns the outcome of a host that was not reached into `not-checked`. */
function withoutSilence(outcome: Outcome): Outcome {
  if (!isSilent(outcome)) return outcome;
  return { ...notChecked(outcome.url, `${outcome.reason}, but this machine seems to be offline`), offline: true };
}

/** Returns true if a request was sent to the host and got no response. */
function isSilent(outcome: Outcome): boolean {
  return !isReached(outcome) && outcome.verdict !== 'not-checked' && outcome.verdict !== 'blocked';
}

function isReached({ status, verdict }: Outcome): boolean {
  return status !== undefined || verdict === 'bad-tls';
}

function notChecked(url: string, reason: string): Outcome {
  return { url, verdict: 'not-checked', reason };
}
