/** Runs requests to each host one at a time, with a pause between them. */
export interface HostGate {
  /** Runs a request when it is its turn at the host of `url`, and returns its result. */
  through<Result>(url: string, run: () => Promise<Result>): Promise<Result>;
  /** Delays all further requests to the host of `url` until this many milliseconds from now. */
  hold(url: string, milliseconds: number): void;
  /** Returns how many milliseconds the host of `url` is still to be left alone. */
  waitOf(url: string): number;
  /** Makes the pause between two requests to the host of `url` at least this many milliseconds. */
  slowDown(url: string, milliseconds: number): void;
}

/** Returns a gate that waits `pause` milliseconds after each request before the next one to the same host. */
export function hostGate(pause: number): HostGate {
  const turns = new Map<string, Promise<unknown>>();
  const readyAt = new Map<string, number>();
  const pauses = new Map<string, number>();
  const waitOf = (url: string) => Math.max((readyAt.get(new URL(url).host) ?? 0) - Date.now(), 0);
  const hold = (url: string, milliseconds: number) => {
    const { host } = new URL(url);
    readyAt.set(host, Math.max(readyAt.get(host) ?? 0, Date.now() + milliseconds));
  };
  return {
    through: (url, run) => {
      const { host } = new URL(url);
      const turn = (turns.get(host) ?? Promise.resolve()).then(async () => {
        await sleep(waitOf(url));
        try {
          return await run();
        } finally {
          hold(url, pauses.get(host) ?? pause);
        }
      });
      // a failed request must not stop those after it
      turns.set(
        host,
        turn.catch(() => {}),
      );
      return turn;
    },
    hold,
    waitOf,
    slowDown: (url, milliseconds) => void pauses.set(new URL(url).host, Math.max(pause, milliseconds)),
  };
}

function sleep(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();
}
