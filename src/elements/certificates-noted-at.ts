import type { NotedCertificate } from '../model/certificate-words.ts';
import { parts } from './part.ts';

/** Returns the certificates whose status the page notes at the clause that a URL names, in the order of the page. */
export function certificatesNotedAt(url: string): NotedCertificate[] {
  const { hash } = new URL(url);
  return parts(document, '.site-note', HTMLElement)
    .filter((note) => note.querySelector<HTMLAnchorElement>(':scope > a')?.hash === hash)
    .flatMap((note) => parts(note, '.certified', HTMLElement))
    .map((noted) => ({
      name: noted.querySelector('a')?.textContent?.trim() ?? '',
      facts: JSON.parse(noted.querySelector('certificate-status')?.getAttribute('data-facts') ?? '{"standard":""}'),
    }));
}
