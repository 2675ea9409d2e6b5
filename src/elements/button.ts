import { citingStrings as strings } from '../strings/index.ts';

/** Returns a button with a label, which is busy until what it does is done, and says beside it if that failed. */
export function button(label: string, onClick: (button: HTMLButtonElement) => unknown): HTMLButtonElement {
  const element = document.createElement('button');
  const failure = document.createElement('span');
  failure.role = 'alert';
  failure.textContent = strings.failed;
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', async () => {
    failure.remove();
    element.ariaBusy = 'true';
    try {
      await onClick(element);
    } catch (error) {
      // what it needs may be out of reach; the words around it may be in another language
      if (element.lang) failure.lang = element.lang;
      element.after(failure);
      throw error;
    } finally {
      element.ariaBusy = null;
    }
  });
  return element;
}
