import { z } from 'zod';
import { citations, history, line, webAddress } from './fields.ts';

/** `content/processors/<id>.yaml`: a company that processes data on the publisher's behalf (GDPR Art. 28; EDPB Opinion 22/2024). */
export const processorSchema = z.strictObject({
  name: line().describe("The processor's registered name."),
  services: z.array(line()).min(1, 'Must name at least one service').describe('What it does for the company.'),
  location: line().optional().describe('Where it processes the data.'),
  address: line().optional().describe('Its postal address.'),
  contactPerson: line().optional().describe('Name, position and contact details of the person to contact.'),
  dataCategories: line().optional().describe('What personal data it processes.'),
  safeguards: line().optional().describe('For a transfer out of the European Economic Area: what protects it.'),
  website: webAddress().optional().describe('Its website.'),
  certificates: z.array(line()).default([]).describe('Ids of the certificates that it holds.'),
  citations: citations(),
  history: history(),
});
