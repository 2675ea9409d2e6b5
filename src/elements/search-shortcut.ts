/** Focuses the search field when the reader presses Ctrl+K (Cmd+K), or opens the search page if the page shows no field. */
addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
  const fields = [...document.querySelectorAll<HTMLInputElement>('main input[type=search], header input[type=search]')];
  const field = fields.find((one) => one.checkVisibility());
  const page = document.querySelector<HTMLAnchorElement>('.to-search');
  if (!field && !page) return;
  event.preventDefault();
  field?.focus();
  field?.select();
  if (!field) page?.click();
});

/** Shows the shortcut in the field: only here, because without this script there is none. */
for (const hint of document.querySelectorAll<HTMLElement>('[data-shortcut]')) {
  hint.hidden = false;
  if (/^(Mac|iP)/.test(navigator.platform)) hint.textContent = '⌘ K';
}

/** Loads the search page ahead when the reader goes to the field of another page. */
document.querySelector<HTMLFormElement>('form[data-ahead]')?.addEventListener('focusin', loadAhead, { once: true });

function loadAhead({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLFormElement)) return;
  for (const url of currentTarget.dataset.ahead?.split(' ') ?? []) {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = url;
    document.head.append(link);
  }
}
