import { part } from './part.ts';

/** Makes a form list the revisions of the chosen policy, and open its page with the comparison of two of them. */
export function choosePolicy(form: HTMLFormElement): void {
  const policies = part(form, '[name=policy]', HTMLSelectElement);
  const lists = [part(form, '[name=from]', HTMLSelectElement), part(form, '[name=to]', HTMLSelectElement)] as const;
  const list = () => {
    const revisions: [date: string, name: string][] = JSON.parse(
      policies.selectedOptions[0]?.dataset.revisions ?? '[]',
    );
    for (const one of lists) one.replaceChildren(...revisions.map(([date, name]) => new Option(name, date)));
    lists[0].selectedIndex = 1;
  };
  policies.addEventListener('change', list);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [from, to] = lists.map(({ value }) => value);
    location.assign(`${location.pathname}${policies.value}/?from=${from}&to=${to}`);
  });
  // a browser that restores the form restores the policy alone
  if (policies.selectedIndex > 0) list();
}
