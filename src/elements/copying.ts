import { citingStrings as strings } from '../strings/en/citing.ts';

/** What a control copies: a text, the same as HTML, and what to say when it is copied. */
export interface Copied {
  text: string;
  html: string;
  said: string;
}

/**
 * The place beside a control where it says that it copied. Without a clipboard it offers the text in a field. Both stay
 * until the reader closes them.
 */
export class CopyMessage {
  readonly element = document.createElement('span');
  /** In the page from the start, because screen readers may miss a live region that comes together with its text. */
  private readonly output = document.createElement('output');
  private readonly link = document.createElement('a');
  private readonly field = document.createElement('textarea');
  private readonly closing = button(strings.close, () => this.close());
  private opener: HTMLElement | undefined;

  constructor() {
    this.element.className = 'said';
    this.field.readOnly = true;
    this.field.setAttribute('aria-label', strings.field);
    this.element.append(this.output, this.link, this.field, this.closing);
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      // closes this alone, not what it stands in
      event.preventDefault();
      this.close();
    });
    this.show('');
  }

  /** Copies, and says so; `opener` is the button that asked for it. */
  async copy({ text, html, said }: Copied, opener: HTMLElement): Promise<void> {
    this.opener = opener;
    // the same words once more would not be announced
    this.show('');
    if (await copyToClipboard(text, html)) return this.show(said);
    this.show(strings.byHand, text);
    this.field.select();
  }

  /** Says something that needs no copying, with a link to where it leads. */
  say(words: string, opener: HTMLElement, { url, words: linked }: { url: string; words: string }): void {
    this.opener = opener;
    this.show(words);
    this.link.href = url;
    this.link.textContent = linked;
    this.link.hidden = false;
  }

  /** Takes back what was said. */
  clear(): void {
    this.show('');
  }

  private close(): void {
    this.clear();
    this.opener?.focus();
  }

  private show(said: string, byHand = ''): void {
    this.output.value = said;
    this.link.hidden = true;
    this.field.value = byHand;
    this.field.hidden = !byHand;
    this.closing.hidden = !said;
  }
}

/** Returns a button with a label. */
export function button(label: string, onClick: (button: HTMLButtonElement) => unknown): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', () => void onClick(element));
  return element;
}

/** Copies a text, also as HTML. Returns false if the page is not on HTTPS, or permission was denied. */
async function copyToClipboard(text: string, html: string): Promise<boolean> {
  try {
    const blob = (content: string, type: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }),
    ]);
    return true;
  } catch {
    return false;
  }
}
