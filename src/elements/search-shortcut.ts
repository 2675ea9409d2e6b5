/** Focuses the search field when the reader presses Ctrl+K (Cmd+K). */
addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
  const field = document.querySelector<HTMLInputElement>('main input[type=search], header input[type=search]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

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
