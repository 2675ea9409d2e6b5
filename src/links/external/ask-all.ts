import { type Expected, type NothingBeside, checkAddress } from './check-address.ts';
import type { Patience } from './ask.ts';
import { request } from './request.ts';
import type { Outcome } from './outcome.ts';

/** How a run goes; times in milliseconds. */
export interface RunSettings extends Patience {
  /** How many hosts are asked at the same time. */
  hosts: number;
  /** After so long no further address is asked. */
  deadline: number;
}

/** Asks each address once, one after the other on each host, and tells of each as it is done; in the order given. */
export async function askAll(
  wanted: ReadonlyMap<string, Expected>,
  settings: RunSettings,
  tell: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const nothings: NothingBeside = new Map();
  const until = Date.now() + settings.deadline;
  const outcomes = new Map<string, Outcome>();
  const queue = [...Map.groupBy(wanted, ([url]) => new URL(url).host).values()];
  const work = async () => {
    for (let host = queue.shift(); host; host = queue.shift()) {
      for (const [url, expected] of host) {
        const outcome =
          Date.now() < until
            ? await checkAddress(url, expected, settings, nothings)
            : notChecked(url, 'is not checked: the time for the run was up');
        outcomes.set(url, outcome);
        tell(outcome);
      }
    }
  };
  await Promise.all(Array.from({ length: settings.hosts }, work));
  const all = [...wanted.keys()].flatMap((url) => outcomes.get(url) ?? []);
  return (await isConnected(all, settings)) ? all : all.map(unlessAnswered);
}

/** Whether this machine reached anything, and still does; if not, silence says nothing about a host. */
async function isConnected(outcomes: readonly Outcome[], settings: RunSettings): Promise<boolean> {
  const answered = outcomes.find(hasAnswered);
  if (!answered) return false;
  if (outcomes.every((outcome) => hasAnswered(outcome) || outcome.verdict === 'not-checked')) return true;
  const again = await settings.gate.through(answered.url, () => request(answered.url, 'HEAD', settings));
  return again.kind === 'answer' || again.cause === 'bad-tls';
}

function unlessAnswered(outcome: Outcome): Outcome {
  if (hasAnswered(outcome) || outcome.verdict === 'not-checked') return outcome;
  return { ...notChecked(outcome.url, `${outcome.reason}, but this machine seems to be offline`), offline: true };
}

function hasAnswered({ status, verdict }: Outcome): boolean {
  return status !== undefined || verdict === 'bad-tls';
}

function notChecked(url: string, reason: string): Outcome {
  return { url, verdict: 'not-checked', reason };
}
