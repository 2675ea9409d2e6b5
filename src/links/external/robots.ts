import robotsParser from 'robots-parser';
import { nextUrl } from './next-url.ts';
import type { HostGate } from './host-gate.ts';
import { type RequestSettings, request } from './request.ts';

/** The name of this program in robots.txt: its product token (RFC 9309, section 2.2.1). */
export const productToken = 'trust-center-links';

/** What the hosts of a run ask of programs in their robots.txt files. */
export interface Robots {
  /** Returns true if the host of a URL allows programs to request it. */
  allows(url: string): Promise<boolean>;
}

/** The settings of the requests for robots.txt files; times in milliseconds. */
export interface RobotsSettings extends RequestSettings {
  gate: HostGate;
  /** The longest pause between two requests that is granted to a host. */
  maximumWait: number;
}

/** The most redirects that are followed to a robots.txt file (RFC 9309, section 2.3.1.2). */
const maximumRedirects = 5;

/** The number of characters that are read of a robots.txt file (RFC 9309, section 2.5). */
const maximumLength = 500 * 1024;

/**
 * Reads the robots.txt file of each host once, when its first URL is due, and grants the pause that `Crawl-delay` asks
 * for. A host without a file allows everything. So does one whose file cannot be read. RFC 9309 tells crawlers to stay away
 * then, but this check requests only what a page links to, and must be able to say that a host is down.
 */
export function robotsOf(settings: RobotsSettings): Robots {
  const files = new Map<string, Promise<ReturnType<typeof robotsParser> | undefined>>();
  return {
    allows: async (url) => {
      const { origin } = new URL(url);
      const file = files.get(origin) ?? readRobots(`${origin}/robots.txt`, settings);
      files.set(origin, file);
      return (await file)?.isAllowed(url, productToken) ?? true;
    },
  };
}

async function readRobots(url: string, settings: RobotsSettings) {
  const { gate, maximumWait } = settings;
  let current: string | undefined = url;
  for (let redirects = 0; current && redirects <= maximumRedirects; redirects++) {
    const at: string = current;
    const result = await gate.through(at, () => request(at, 'GET', settings));
    if (result.kind === 'failure') return undefined;
    if (result.status === 200) {
      const robots = robotsParser(url, new TextDecoder().decode(result.body).slice(0, maximumLength));
      const delay = (robots.getCrawlDelay(productToken) ?? 0) * 1000;
      if (delay > 0) gate.slowDown(url, Math.min(delay, maximumWait));
      return robots;
    }
    current = nextUrl(result);
  }
  return undefined;
}
