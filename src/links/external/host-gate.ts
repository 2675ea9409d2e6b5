/** Lets one request at a time to each host, with a pause between two. */
export interface HostGate {
  /** Runs a request when its host's turn comes. */
  through<Result>(url: string, run: () => Promise<Result>): Promise<Result>;
  /** Keeps everybody from a host for so many milliseconds from now. */
  hold(url: string, milliseconds: number): void;
}

/** Makes a gate whose hosts are asked at most once in so many milliseconds. */
export function hostGate(pause: number): HostGate {
  const turns = new Map<string, Promise<unknown>>();
  const free = new Map<string, number>();
  return {
    through: (url, run) => {
      const { host } = new URL(url);
      const turn = (turns.get(host) ?? Promise.resolve()).then(async () => {
        await wait((free.get(host) ?? 0) - Date.now());
        try {
          return await run();
        } finally {
          free.set(host, Math.max(free.get(host) ?? 0, Date.now() + pause));
        }
      });
      turns.set(
        host,
        turn.catch(() => {}),
      );
      return turn;
    },
    hold: (url, milliseconds) => {
      const { host } = new URL(url);
      free.set(host, Math.max(free.get(host) ?? 0, Date.now() + milliseconds));
    },
  };
}

/** Waits so many milliseconds; not at all for none. */
export function wait(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();
}
