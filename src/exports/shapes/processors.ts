import { z } from 'zod';
import { address, addressOrNull, citations, heading, history, id, text, textOrNull } from './fields.ts';

/** A processor as it is published. */
export const processorShape = z
  .object({
    id: id("The processor's id."),
    page: address('Where this site shows it.'),
    name: text("The processor's registered name."),
    services: z.array(z.string()).min(1).describe('What it does for the company.'),
    location: textOrNull('Where it processes the data.'),
    address: textOrNull('Its postal address.'),
    contactPerson: textOrNull('The person to contact.'),
    dataCategories: textOrNull('What personal data it processes.'),
    safeguards: textOrNull('What protects a transfer out of the European Economic Area.'),
    website: addressOrNull('Its website.'),
    certificates: z
      .array(
        z
          .object({
            id: id("The certificate's id."),
            standard: text('Its standard, with the edition.'),
            page: address('Where this site shows it.'),
          })
          .describe('A certificate of the processor.'),
      )
      .describe('The certificates it holds, as far as the policy says.'),
    citations: citations(),
    history,
  })
  .describe("A company that processes data on the publisher's behalf.");

/** `processors.json`. */
export const processorsShape = z
  .object({
    ...heading,
    processors: z.array(processorShape).describe('The processors that the current revision names.'),
    former: z
      .array(
        processorShape
          .pick({ id: true, page: true, name: true, history: true })
          .describe('A processor that is used no longer.'),
      )
      .describe('Processors that were removed; their history stays.'),
  })
  .describe('The processors, with what the policy says of each.');
