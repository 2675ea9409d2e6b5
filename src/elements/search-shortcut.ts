/** Focuses the search field when the reader presses `/` or Ctrl+K (Cmd+K) anywhere but in a form field. */
addEventListener('keydown', (event) => {
  const chord = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  if (!chord && !(slash && !typing)) return;
  const field = document.querySelector<HTMLInputElement>('main input[type=search], header input[type=search]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
