import { citingStrings as strings } from '../strings/index.ts';
import { button } from './button.ts';

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
    this.element.append(this.output, this.field, this.closing);
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      // closes this alone, not what it stands in
      event.preventDefault();
      this.close();
    });
    this.show('');
  }

  /** Copies, and says so; `opener` is the button that asked for it. */
  async copy(content: Copied | Promise<Copied>, opener: HTMLElement): Promise<void> {
    this.opener = opener;
    // the same words once more would not be announced
    this.show('');
    const copied = Promise.resolve(content);
    const isCopied = await copyToClipboard(copied);
    const { text, said } = await copied;
    if (isCopied) return this.show(said);
    this.show(strings.byHand, text);
    this.field.select();
  }

  /** Says something that needs no copying, with a link to where it leads. */
  say(words: string, opener: HTMLElement, { url, words: linked }: { url: string; words: string }): void {
    this.opener = opener;
    this.show(words);
    this.link.href = url;
    this.link.textContent = linked;
    this.output.after(this.link);
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
    // in the page only while it leads somewhere
    this.link.remove();
    this.field.value = byHand;
    this.field.hidden = !byHand;
    this.closing.hidden = !said;
  }
}

/** Copies a text, also as HTML. Returns false if the page is not on HTTPS, or permission was denied. */
async function copyToClipboard(copied: Promise<Copied>): Promise<boolean> {
  // at once, not when the text has come: browsers allow it only while the reader’s click is handled
  const blobOf = (type: string, key: 'text' | 'html') => copied.then((found) => new Blob([found[key]], { type }));
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': blobOf('text/plain', 'text'), 'text/html': blobOf('text/html', 'html') }),
    ]);
    return true;
  } catch {
    return false;
  }
}
