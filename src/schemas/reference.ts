import { z } from 'zod';
import { day, line, webAddress } from './fields.ts';

/** What a check found at an address. Blocked is no finding: it says nothing about what a reader would get. */
export const referenceStatuses = ['fine', 'moved', 'gone', 'wrong-content', 'unreachable', 'bad-tls'] as const;

/** `content/references/<id>.yaml`: an external address that the policy or a register leads to, and what was found there. */
export const referenceSchema = z
  .strictObject({
    url: webAddress().describe('The address, exactly as the policy has it.'),
    title: line().describe('What is found there.'),
    kind: z
      .enum(['certificate', 'terms', 'help', 'law', 'source', 'website'])
      .describe('What sort of document it is. A certificate must answer with a PDF.'),
    language: line().optional().describe('Its language as a BCP 47 tag, if it is stated.'),
    archived: webAddress().optional().describe('The address of an archived copy of it, for when it is gone.'),
    replacedBy: webAddress().optional().describe('The address of what takes its place, if it is gone or moved.'),
    status: z
      .enum(referenceStatuses)
      .optional()
      .describe('What the last check found there. Written by npm run links -- --external --record.'),
    lastVerified: day()
      .optional()
      .describe('The last day a check found there what should be there. Written by --record.'),
    deadSince: day().optional().describe('The day a check first did not find it any more. Written by --record.'),
    finalUrl: webAddress().optional().describe('Where a permanent redirect leads. Written by --record.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'Must be a SHA-256 of 64 hexadecimal digits, in quotes')
      .optional()
      .describe('The SHA-256 of the document. Written by --record once; remove it to accept another document.'),
    bytes: z.int().min(1).optional().describe("The document's size in bytes. Written by --record."),
  })
  .refine(({ status, deadSince }) => !deadSince || !(status === 'fine' || status === 'moved'), {
    path: ['deadSince'],
    error: 'Must not stand beside a status that says it is there',
  });
