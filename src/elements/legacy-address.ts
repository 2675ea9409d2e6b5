/** `<legacy-address>`: redirects an old permalink to the revision that its query names, or to the current policy if it names none. */
class LegacyAddressElement extends HTMLElement {
  connectedCallback(): void {
    const { parameter = '', otherwise = '/' } = this.dataset;
    const value = new URLSearchParams(location.search).get(parameter);
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-value]')];
    const named = links.find((link) => link.dataset.value === value);
    // an unknown revision stays on this page, which lists the known ones
    if (value !== null && !named) return;
    location.replace((named?.href ?? otherwise) + location.hash);
  }
}

customElements.define('legacy-address', LegacyAddressElement);
