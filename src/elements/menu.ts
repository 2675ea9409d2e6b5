/** Closes the menu of a narrow screen when the focus leaves it: it would lie over what has the focus (WCAG 2.2, 2.4.11). */
document.querySelector<HTMLElement>('#menu')?.addEventListener('focusout', ({ currentTarget, relatedTarget }) => {
  if (!(currentTarget instanceof HTMLElement) || !(relatedTarget instanceof Node)) return;
  if (!currentTarget.contains(relatedTarget) && currentTarget.matches(':popover-open')) currentTarget.hidePopover();
});
