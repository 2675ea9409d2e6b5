import { certificateStatus, type CertificateStatus, isEnded } from '../../model/certificate-status.ts';
import type { PlainRecord } from './record.ts';

/** What is left of the score of a certificate that is not valid, and of one that a supplier holds. */
const shares = { ended: 0.6, notValid: 0.8, supplier: 0.75 };

/** Returns the share of its score that a certificate keeps on a day: of alike ones, a valid one of the company comes first. */
export function certificateShare(record: PlainRecord, day: string): number {
  const status = statusOn(record, day);
  if (!status) return 1;
  const ofStatus = status === 'valid' ? 1 : isEnded(status) ? shares.ended : shares.notValid;
  return ofStatus * (record.isOwn ? 1 : shares.supplier);
}

/** Returns the status of a certificate on a day, or `undefined` if a record is of something else or no day is given. */
export function statusOn({ facts }: Pick<PlainRecord, 'facts'>, day: string): CertificateStatus | undefined {
  return facts && day ? certificateStatus(facts, day) : undefined;
}
