import { z } from 'zod';
import {
  address,
  addressOrNull,
  day,
  dayOrNull,
  id,
  revisionId,
  revisionIdOrNull,
  sealHead,
  text,
  textOrNull,
} from '../../schemas/published.ts';
import { heading } from './heading.ts';

const todayShape = z.object({
  words: z
    .enum(['all', 'within', 'changed', 'some', 'none'])
    .describe(
      'Which of its words stand there: all and no others, all within more words, changed ones, some of them, or too few to name a clause.',
    ),
  clauses: z.array(text('The id of a clause.')).describe('The clauses of the current revision that have them.'),
  removedBy: revisionIdOrNull(
    'The first revision that no longer has its words as they stood, if too few stand there. Null otherwise.',
  ),
  goneBy: revisionIdOrNull(
    'The first revision that has neither the clause nor what it became: later than removedBy if it was changed first. Null if the current one has them, or if it is not known.',
  ),
});

const clauseShape = z
  .object({
    id: text("The clause's id, such as s3.7-p1: section number and ordinal."),
    label: text('The clause as it is printed, such as §3.7 ¶1.'),
    ordinal: z.int().min(1).describe('Its place in its section in reading order, from 1.'),
    kind: z
      .enum(['paragraph', 'item', 'block'])
      .describe('A paragraph, an item of a list, or a table, block quote or code block as a whole.'),
    text: z.string().describe('The words alone; empty if it has none, such as an item that only has a list.'),
    html: z.string().describe('The words with their markup.'),
    list: z
      .object({
        depth: z.int().min(1).describe('How deep the list is nested in others, from 1.'),
        start: z.int().nullable().describe('The number of the first item. Null in a list with bullets.'),
        number: z.int().nullable().describe("The item's own number. Null in a list with bullets."),
      })
      .nullable()
      .describe('The list that an item stands in. Null for a clause that is no item.'),
    inNote: z.boolean().describe('Whether it stands in a note, which is set apart from the text.'),
    first: revisionId(
      'The first revision published here that has this clause, in these or other words, or that has these words in another clause.',
    ),
    since: revisionId('The revision since which it stands as it is.'),
    today: todayShape.nullable().describe('Where it stands in the current revision. Null in that revision itself.'),
    permalink: address('The clause at the address that never changes.'),
  })
  .describe('A paragraph or list item: the unit one can cite.');

/** The fields that a company may give beside the text of a revision. */
export const givenFacts = {
  version: textOrNull('The version that the company gives it, such as 2.1.'),
  owner: textOrNull('The role that is responsible for it.'),
  approvedBy: textOrNull('Who approved it.'),
  approvedOn: dayOrNull('The day on which it was approved.'),
  effectiveFrom: dayOrNull('The day from which it applies, if that is not the day of the revision.'),
  nextReview: dayOrNull('The day by which the company reviews it next.'),
};

/** The schema of a policy's withdrawal. */
export const withdrawal = z
  .object({
    on: day('The day from which it no longer applies.'),
    replacedBy: id('The id of the policy that takes its place.')
      .nullable()
      .describe('The id of the policy that takes its place. Null when not stated.'),
  })
  .nullable()
  .describe('The withdrawal of the policy. Null while it is not withdrawn.');

/** The fields of a revision wherever it is listed. */
export const about = {
  policy: id('The id of the policy, if the company has several.').optional(),
  policyTitle: text('The name of the policy today, if the company has several.').optional(),
  title: text("The policy's title in this revision."),
  id: revisionId('Its id: its date, with -2, -3 for a later revision of the same day.'),
  date: day('The day of the revision.'),
  publishedAt: z
    .union([z.iso.datetime({ offset: true }), z.iso.date()])
    .describe('When it was published: the time with the offset of the place, or the day alone.'),
  summary: text('What changed since the revision before, in a sentence.'),
  reason: textOrNull('Why it was changed.'),
  ...givenFacts,
  words: z.int().describe('How many words it has, headings included.'),
  permalink: address('The whole revision at the address that never changes.'),
};

const sectionLinkShape = z
  .object({
    policy: id('The id of the policy.'),
    policyTitle: text('The name of the policy today.'),
    revision: revisionId('The revision that was the newest on the day of this one, which the link leads to.'),
    section: id("The section's id.").nullable().describe("The section's id. Null for a link to the whole policy."),
    number: textOrNull("The section's number. Null for a link to the whole policy."),
    permalink: address(
      'The section or the policy at the address that never changes, as the links in the text have it.',
    ),
  })
  .describe('A section of another policy, or the whole of it.');

const through = revisionId('The revision whose log has it: this one, or a later one that covers this one too.');

const sealShape = z
  .object({
    head: sealHead('The digest of its seal and of all before it.'),
    log: address('The log of seals up to this one.'),
    sealedAfter: revisionIdOrNull('A later revision that was sealed before it. Null if there is none.'),
    signature: z
      .object({
        revision: through,
        keyId: text('The id of the key, as minisign prints it.'),
        on: day('The day of signing, as the signer says.'),
      })
      .nullable()
      .describe('The signature that covers the seal, verified when the site was built. Null if nobody signed it.'),
    timestamp: z
      .object({
        revision: through,
        at: z.iso.datetime().describe('The time in UTC.'),
        authority: text('The authority that attests it.'),
      })
      .nullable()
      .describe('The time stamp that covers the seal, verified when the site was built. Null if there is none.'),
  })
  .describe('Its place in the log of seals. Left out if the policy has no log.');

/** The schema of `policy.json` and `policy/<date>.json`. */
export const policyShape = z
  .object({
    $schema: heading.$schema,
    company: heading.company,
    ...about,
    source: addressOrNull('Where this revision was first published, if not here.'),
    status: z
      .enum(['current', 'superseded', 'withdrawn'])
      .describe(
        'current: the newest revision. superseded: there is a newer one. withdrawn: the newest one of a policy that is withdrawn. It applies from effectiveFrom, or else from its date.',
      ),
    supersededOn: z.iso
      .date()
      .nullable()
      .describe('The day from which a newer revision applies in its place. Null while there is none.'),
    withdrawn: withdrawal,
    seal: sealShape.optional(),
    sectionLinks: z
      .array(sectionLinkShape)
      .describe(
        'The sections of other policies, and the whole policies, that it links to, each once, if the company has several policies.',
      )
      .optional(),
    sections: z
      .array(
        z
          .object({
            id: id("The section's id, which stays when its number changes."),
            number: text("The section's number."),
            label: textOrNull(
              'The label that the document itself gives it, such as Article 5, if it is not the number.',
            ),
            title: text("The section's heading."),
            clauses: z.array(clauseShape).describe('Its clauses in reading order.'),
          })
          .describe('A numbered heading with its text.'),
      )
      .describe('Its sections, in the order of their numbers.'),
  })
  .describe('A revision of the policy, clause by clause.');
