/** Returns a tag with words; the status decides its colour. */
export function tag(words: string, status: string): HTMLElement {
  const element = document.createElement('strong');
  element.className = 'tag';
  element.dataset.status = status;
  element.textContent = words;
  return element;
}
