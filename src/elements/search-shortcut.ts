/** Opens the search with `/` or Ctrl+K (Cmd+K) from anywhere but a text field. */
addEventListener('keydown', (event) => {
  const chord = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const typing = (event.target as Element).closest?.('input, textarea, select, [contenteditable]');
  if (!chord && !(slash && !typing)) return;
  const field = document.querySelector<HTMLInputElement>('main input[type=search], header input[type=search]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
