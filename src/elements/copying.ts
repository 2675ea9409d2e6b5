/** Copies a text, as HTML too, and says so in `said`; where there is no clipboard it shows the text to copy by hand. */
export async function copy(text: string, html: string, said: HTMLOutputElement): Promise<void> {
  try {
    const blob = (content: string, type: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }),
    ]);
    said.textContent = `Copied: ${text}`;
  } catch {
    // an insecure address, or permission denied
    said.textContent = text;
  }
  said.classList.add('shown');
  setTimeout(() => said.classList.remove('shown'), 8000);
}
