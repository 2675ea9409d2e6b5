import { certificateStatus } from '../model/certificate-status.ts';
import {
  type CertificateFacts,
  schemaOrgStatus,
  statusName,
  statusNote,
  statusReason,
} from '../model/certificate-words.ts';
import { formatDay } from '../model/day.ts';
import { localDay } from '../model/local-day.ts';

/** `<certificate-status>`: updates a certificate's status, which is as of the build, to the reader's day. */
class CertificateStatusElement extends HTMLElement {
  connectedCallback(): void {
    const facts: CertificateFacts = JSON.parse(this.dataset.facts ?? '{"standard":""}');
    const today = localDay(new Date());
    const status = certificateStatus(facts, today);
    this.dataset.status = status;
    this.write('name', statusName(status));
    this.write('reason', statusReason(status, facts, today));
    this.write('note', statusNote(status, facts, today));
    this.write('day', formatDay(today));
    // a table names the day once for all of its certificates
    const caption = this.closest('table')?.caption;
    if (caption) this.write('day', formatDay(today), caption);
    this.updateJsonLd(schemaOrgStatus(status));
  }

  /** Keeps the page's structured data consistent with what it shows. */
  private updateJsonLd(status: string | undefined): void {
    const entry = this.closest('[data-certificate]');
    if (!entry) return;
    for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
      const data = JSON.parse(script.textContent ?? '{}');
      if (data['@id'] !== `#${entry.id}`) continue;
      script.textContent = JSON.stringify({ ...data, certificationStatus: status });
    }
  }

  private write(part: string, text: string, host: Element = this): void {
    for (const element of host.querySelectorAll(`[data-part="${part}"]`)) element.textContent = text;
  }
}

customElements.define('certificate-status', CertificateStatusElement);
