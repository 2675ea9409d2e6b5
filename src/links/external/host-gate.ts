/** Runs requests to each host one at a time, with a pause between them. */
export interface HostGate {
  /** Runs a request when it is its turn at the host of `url`, and returns its result. */
  through<Result>(url: string, run: () => Promise<Result>): Promise<Result>;
  /** Delays all further requests to the host of `url` until this many milliseconds from now. */
  hold(url: string, milliseconds: number): void;
}

/** Returns a gate that waits `pause` milliseconds after each request before the next one to the same host. */
export function hostGate(pause: number): HostGate {
  const turns = new Map<string, Promise<unknown>>();
  const readyAt = new Map<string, number>();
  const hold = (url: string, milliseconds: number) => {
    const { host } = new URL(url);
    readyAt.set(host, Math.max(readyAt.get(host) ?? 0, Date.now() + milliseconds));
  };
  return {
    through: (url, run) => {
      const { host } = new URL(url);
      const turn = (turns.get(host) ?? Promise.resolve()).then(async () => {
        await sleep((readyAt.get(host) ?? 0) - Date.now());
        try {
          return await run();
        } finally {
          hold(url, pause);
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
  };
}

function sleep(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();
}
