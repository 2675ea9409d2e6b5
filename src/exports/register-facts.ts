import type { Certificate, Contact, Processor } from '../library/library-types.ts';
import { formatDay } from '../model/day.ts';
import { urls } from '../model/urls.ts';
import { strings } from '../strings/en.ts';

/** A field of a register's entry as it is shown; without a value it is not stated. */
export interface Fact {
  label: string;
  value?: string | undefined;
  /** Where the value leads: outside, to a mailbox or to a phone. */
  url?: string | undefined;
  /** Where the value leads in the site. */
  path?: string | undefined;
}

/** What the register tells of a certificate. */
export function certificateFacts(certificate: Certificate): Fact[] {
  const day = (date: string | undefined) => date && formatDay(date);
  return [
    { label: 'Document', value: certificate.document?.title, url: certificate.document?.url },
    { label: 'Holder', value: certificate.holder },
    { label: 'Standard', value: certificate.standard },
    { label: 'What is certified', value: certificate.subject },
    { label: 'Certificate number', value: certificate.number },
    { label: 'Scope', value: certificate.scope },
    { label: 'Certification body', value: certificate.certificationBody },
    { label: 'Accreditation', value: certificate.accreditation },
    { label: 'Issued', value: day(certificate.issued) },
    { label: 'Expires', value: day(certificate.expires) },
    ...(certificate.withdrawn ? [{ label: 'Withdrawn', value: day(certificate.withdrawn) }] : []),
    { label: 'Statement of Applicability', value: certificate.statementOfApplicability },
  ];
}

/** What the register tells of a processor. */
export function processorFacts(processor: Processor): Fact[] {
  return [
    { label: 'Services', value: processor.services.join(', ') },
    { label: 'Location of processing', value: processor.location },
    { label: 'Address', value: processor.address },
    { label: 'Contact person', value: processor.contactPerson },
    { label: 'Personal data processed', value: processor.dataCategories },
    { label: 'Safeguards for transfers', value: processor.safeguards },
    { label: 'Website', value: processor.website, url: processor.website },
    ...processor.certificates.map(({ id, standard }) => ({
      label: 'Certificate',
      value: standard,
      path: urls.certificate(id),
    })),
  ];
}

/** What the register tells of a contact. */
export function contactFacts({ purpose, phone, email, chat, url, hours }: Contact): Fact[] {
  return [
    { label: 'For', value: strings.purpose[purpose] },
    { label: 'Phone', value: phone, url: phone && `tel:${phone.replaceAll(' ', '')}` },
    { label: 'E-mail', value: email, url: email && `mailto:${email}` },
    { label: 'Chat', value: chat ? 'Available' : undefined },
    ...(url ? [{ label: 'Form', value: url, url }] : []),
    { label: 'Hours', value: hours && `${hours.days}, ${hours.from}–${hours.to} (${hours.timeZone})` },
  ];
}

/** The purposes for which reviewers look for a contact and the policy gives none. */
export function missingPurposes(contacts: readonly Contact[]): ('security' | 'privacy')[] {
  return (['security', 'privacy'] as const).filter((wanted) => contacts.every(({ purpose }) => purpose !== wanted));
}
