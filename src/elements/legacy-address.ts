/** `<legacy-address>`: goes on to the revision that the address's query names, or to the current policy. */
class LegacyAddressElement extends HTMLElement {
  connectedCallback(): void {
    const { parameter = '', otherwise = '/' } = this.dataset;
    const value = new URLSearchParams(location.search).get(parameter);
    const named = [...this.querySelectorAll<HTMLAnchorElement>('a[data-value]')].find(
      (link) => link.dataset.value === value,
    );
    // an unknown revision stays here, where the known ones are listed
    if (value !== null && !named) return;
    location.replace((named?.href ?? otherwise) + location.hash);
  }
}

customElements.define('legacy-address', LegacyAddressElement);
