/** Returns a button with a label. */
export function button(label: string, onClick: (button: HTMLButtonElement) => unknown): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', () => void onClick(element));
  return element;
}
