import { type BasketItem, withMovedItem } from '../model/basket.ts';
import { type BasketEntry, basketEntry } from './basket-entry.ts';
import { basketAsCsv, basketAsHtml, basketAsMarkdown, basketAsText } from './basket-files.ts';
import { localDay } from '../model/local-day.ts';
import { basketStrings as strings, collectingStrings } from '../strings/index.ts';
import { fillBasketItem } from './basket-item.ts';
import { BasketStore } from './basket-store.ts';
import { CopyMessage } from './copying.ts';
import { part } from './part.ts';

/** The controls of an item. */
type ItemControl = 'up' | 'down' | 'remove';

/** `<basket-page>`: shows the basket, lets the reader order and remove what is in it, and copies, prints or saves it. */
class BasketPageElement extends HTMLElement {
  private readonly store = new BasketStore(this.dataset.page ?? '');
  private readonly controls = part(this, '[data-controls]', HTMLElement);
  private readonly statusLine = part(this, '[role=status]', HTMLElement);
  private readonly list = part(this, '[data-list]', HTMLOListElement);
  private readonly empty = part(this, '[data-empty]', HTMLElement);
  private readonly undo = part(this, '[data-undo]', HTMLElement);
  private readonly itemTemplate = part(this, 'template', HTMLTemplateElement);
  private readonly message = new CopyMessage();
  /** What the basket had before the reader removed an item or all of them. */
  private earlier: BasketItem[] = [];

  connectedCallback(): void {
    this.controls.append(this.message.element);
    this.on('[data-copy]', (pressed) => {
      const entries = this.entries();
      const [text, html] = [basketAsText(entries), basketAsHtml(entries)];
      return this.message.copy({ text, html, said: strings.copied(entries.length) }, pressed);
    });
    this.on('[data-print]', () => print());
    this.on('[data-csv]', () => this.save('csv', 'text/csv', `\uFEFF${basketAsCsv(this.entries())}`));
    this.on('[data-markdown]', () =>
      this.save('md', 'text/markdown', basketAsMarkdown(this.entries(), this.dataset.heading ?? '')),
    );
    this.on('[data-clear]', () => this.clear());
    this.on('[data-undo] button', () => this.restore());
    this.list.addEventListener('click', ({ target }) => {
      const control = target instanceof Element ? target.closest('button') : null;
      const url = control?.closest<HTMLElement>('[data-url]')?.dataset.url;
      if (control && url) this.change(url, controlOf(control));
    });
    // another tab may have changed it
    addEventListener('storage', () => this.show());
    this.show();
    this.say(this.store.items.length === 0 ? strings.empty : collectingStrings.contents(this.store.items.length));
  }

  private on(selector: string, act: (pressed: HTMLButtonElement) => unknown): void {
    const pressed = part(this, selector, HTMLButtonElement);
    pressed.addEventListener('click', () => void act(pressed));
  }

  private entries(): BasketEntry[] {
    const day = localDay(new Date());
    return this.store.items.map((item) => basketEntry(item, day));
  }

  private show(): void {
    const items = this.entries().map((entry) => {
      const item = part(document.importNode(this.itemTemplate.content, true), 'li', HTMLLIElement);
      fillBasketItem(item, entry, this.dataset.language ?? '');
      return item;
    });
    this.list.replaceChildren(...items);
    for (const [item, selector] of [[items[0], '[data-up]'] as const, [items.at(-1), '[data-down]'] as const])
      if (item) part(item, selector, HTMLButtonElement).disabled = true;
    this.controls.hidden = items.length === 0;
    this.empty.hidden = items.length > 0;
  }

  private change(url: string, control: ItemControl): void {
    const { items } = this.store;
    const at = items.findIndex((item) => item.url === url);
    if (control === 'remove') {
      this.store.remove(url);
      this.show();
      this.say(collectingStrings.removed(items.length - 1));
      this.offerUndo(items);
      const next = this.store.items[Math.min(at, items.length - 2)];
      if (next) this.focusOn(next.url, 'remove');
      return;
    }
    // it would undo the move too
    this.undo.hidden = true;
    this.store.keep(withMovedItem(items, url, control === 'up' ? -1 : 1));
    this.show();
    this.say(strings.moved(at + (control === 'up' ? 0 : 2), items.length));
    this.focusOn(url, control);
  }

  /** Moves the focus to a control of an item, or to another one of it if that cannot be used. */
  private focusOn(url: string, control: ItemControl): void {
    const item = [...this.list.children].find((one) => one instanceof HTMLElement && one.dataset.url === url);
    const wanted = item?.querySelector<HTMLElement>(`[data-${control}]:enabled`);
    (wanted ?? item?.querySelector<HTMLElement>('button:enabled'))?.focus();
  }

  private clear(): void {
    const { items } = this.store;
    this.store.keep([]);
    this.message.clear();
    this.show();
    this.say(strings.emptied);
    this.offerUndo(items);
  }

  /** Offers to bring back what the basket had; the offer has the focus if the basket is empty. */
  private offerUndo(earlier: BasketItem[]): void {
    this.earlier = earlier;
    this.undo.hidden = false;
    if (this.store.items.length === 0) part(this.undo, 'button', HTMLButtonElement).focus();
  }

  private restore(): void {
    this.store.keep(this.earlier);
    this.undo.hidden = true;
    this.show();
    this.say(strings.restored(this.earlier.length));
    part(this.controls, '[data-copy]', HTMLButtonElement).focus();
  }

  private save(extension: string, type: string, text: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = `${this.dataset.file}-${localDay(new Date())}.${extension}`;
    link.click();
    URL.revokeObjectURL(link.href);
    this.say(strings.saved(link.download));
  }

  private say(words: string): void {
    this.statusLine.textContent = words;
  }
}

function controlOf({ dataset }: HTMLButtonElement): ItemControl {
  if (dataset.up !== undefined) return 'up';
  return dataset.down === undefined ? 'remove' : 'down';
}

customElements.define('basket-page', BasketPageElement);
