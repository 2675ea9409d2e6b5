/** Loads the link to the basket in the head once the basket has something: most readers never collect anything. */
const load = () => void import('./basket-link.ts');

// the names are those of kept-basket.ts, which is not loaded for them alone
addEventListener('basketchange', load, { once: true });
try {
  if (Object.keys(localStorage).some((key) => key.startsWith('basket '))) load();
} catch {
  // this browser keeps nothing for the page
}
