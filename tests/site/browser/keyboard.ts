import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { findFirefox, type FirefoxTab, launchFirefox } from './firefox.ts';

/** A browser window and a reader who has nothing but a keyboard. */
export interface Keyboard {
  goto: (url: string) => Promise<unknown>;
  /** Presses a key, by its name in `KeyboardEvent.key`, with those held down before a plus sign: `Shift+Tab`. */
  press: (keys: string) => Promise<unknown>;
  resize: (width: number, height: number) => Promise<unknown>;
  /** Runs a function in the page. */
  evaluate: <Result, Argument>(run: (argument: Argument) => Result, argument: Argument) => Promise<Result>;
  close: () => Promise<unknown>;
}

/** What has the focus: its name, its kind of element and where it leads. */
export interface Focused {
  name: string;
  tag: string;
  href: string;
}

/** The browsers that are at hand for journeys with the keyboard. */
export function enginesAtHand(): ('Chromium' | 'Firefox')[] {
  return findFirefox() ? ['Chromium', 'Firefox'] : ['Chromium'];
}

/** Returns the keyboard of a page that Playwright drives. */
export function keyboardOf(page: Page): Keyboard {
  return {
    goto: (url) => page.goto(url),
    press: (keys) => page.keyboard.press(keys),
    resize: (width, height) => page.setViewportSize({ width, height }),
    // Playwright's type unwraps handles, which these functions never return
    evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
    close: () => page.close(),
  };
}

/** Launches Firefox and returns its keyboard. */
export async function firefoxKeyboard(): Promise<Keyboard> {
  const tab = await launchFirefox(findFirefox() ?? 'firefox');
  return {
    goto: (url) => tab.send('browsingContext.navigate', { url, wait: 'complete' }),
    press: (keys) => pressIn(tab, keys.split('+')),
    resize: (width, height) => tab.send('browsingContext.setViewport', { viewport: { width, height } }),
    evaluate: async (run, argument) => {
      const { result } = (await tab.send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${run})(${JSON.stringify(argument)})))()`,
        awaitPromise: true,
        target: { context: tab.context },
      })) as { result: { value?: string } };
      return JSON.parse(result.value ?? 'null');
    },
    close: tab.close,
  };
}

const codes: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

function pressIn(tab: FirefoxTab, keys: readonly string[]): Promise<unknown> {
  const values = keys.map((key) => codes[key] ?? key.toLowerCase());
  const down = values.map((value) => ({ type: 'keyDown', value }));
  const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
  return tab.send('input.performActions', { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] });
}

/** Types a text, key by key. */
export async function typeWords(keyboard: Keyboard, words: string): Promise<void> {
  for (const key of words) await keyboard.press(key);
}

/** Returns what has the focus. */
export function focused(keyboard: Keyboard): Promise<Focused> {
  return keyboard.evaluate(() => {
    const element = document.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    const href = element instanceof HTMLAnchorElement ? element.href : '';
    return { name: name.replace(/\s+/g, ' ').trim(), tag: element?.tagName.toLowerCase() ?? '', href };
  }, null);
}

/** Presses Tab until something with a name has the focus. Throws if nothing has after many times. */
export async function tabTo(keyboard: Keyboard, name: RegExp, keys = 'Tab'): Promise<Focused> {
  const passed: string[] = [];
  for (let pressed = 0; pressed < 120; pressed += 1) {
    await keyboard.press(keys);
    const now = await focused(keyboard);
    if (name.test(now.name) && now.tag !== 'body') return now;
    passed.push(now.name.slice(0, 30));
  }
  throw new Error(`Nothing named ${name} could be reached: ${passed.join(' | ')}`);
}

/** Waits until a function that runs in the page returns what is true. Throws if it does not for long. */
export async function until<Argument>(
  keyboard: Keyboard,
  isSo: (argument: Argument) => unknown,
  argument: Argument,
): Promise<void> {
  for (let tried = 0; tried < 600; tried += 1) {
    // a page that is being left answers nothing
    if (await keyboard.evaluate(isSo, argument).catch(() => false)) return;
    await wait(50);
  }
  throw new Error(`It never came about that ${isSo} with ${JSON.stringify(argument)}`);
}

/** Waits until the page at a path is shown. */
export function untilAt(keyboard: Keyboard, path: string): Promise<void> {
  return until(
    keyboard,
    (wanted) =>
      document.readyState === 'complete' && (location.pathname + location.search + location.hash).includes(wanted),
    path,
  );
}
