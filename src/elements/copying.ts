/** Copies a text, also as HTML, and confirms it in `output`. Without a clipboard, shows the text there to be copied by hand. */
export async function copy(text: string, html: string, output: HTMLOutputElement): Promise<void> {
  output.textContent = (await copyToClipboard(text, html)) ? `Copied: ${text}` : text;
  output.classList.add('shown');
  setTimeout(() => output.classList.remove('shown'), 8000);
}

/** Copies a text, also as HTML. Returns false if the page is not on HTTPS, or permission was denied. */
export async function copyToClipboard(text: string, html: string): Promise<boolean> {
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
