import { z } from 'zod';
import { citations, day, history, line } from './fields.ts';

/** `content/certificates/<id>.yaml`: a certificate that the policy speaks of. Its status is computed, never written. */
export const certificateSchema = z
  .strictObject({
    holder: line().describe('The organisation that is certified.'),
    standard: line().describe('The standard with its edition, as the certificate names it, e.g. ISO/IEC 27001:2022.'),
    subject: line().optional().describe('What is certified, e.g. information security management system.'),
    certificationBody: line().optional().describe('The organisation that certified it.'),
    number: line().optional().describe("The certificate's number."),
    scope: line().optional().describe('The scope of certification, in the words of the certificate.'),
    accreditation: line().optional().describe('The accreditation body, and its number if given.'),
    issued: day().optional().describe('First day of validity.'),
    expires: day().optional().describe('Last day of validity.'),
    withdrawn: day().optional().describe('The day it was withdrawn, if it was.'),
    statementOfApplicability: line().optional().describe('Version and date of the Statement of Applicability.'),
    document: line().optional().describe('Id of the reference that is the certificate document.'),
    citations: citations(),
    history: history(),
  })
  .refine(({ issued, expires }) => !issued || !expires || issued <= expires, {
    path: ['expires'],
    error: 'Must not be before the day it was issued',
    params: { rule: 'malformed-date' },
  });
