/**
 * Shows the link to the basket in the head of a page, with how many items are in it, once it has any. Every page runs this, so it
 * imports nothing; a test compares the names that it looks for with those of kept-basket.ts.
 */
const place = document.querySelector<HTMLElement>('#menu [data-basket]');
const link = place?.querySelector('a');
const number = place?.querySelector('span');

function show(): void {
  if (!place || !link || !number) return;
  const count = kept(link.pathname).split('"collectedOn":').length - 1;
  number.textContent = String(count);
  place.hidden = count === 0;
}

/** Returns the basket as the browser keeps it; empty if it keeps none, or does not let the page look. */
function kept(page: string): string {
  try {
    return localStorage.getItem(`basket ${page}`) ?? '';
  } catch {
    return '';
  }
}

for (const event of ['storage', 'basketchange']) addEventListener(event, show);
show();
