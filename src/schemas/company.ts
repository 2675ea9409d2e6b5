import { z } from 'zod';
import { originError } from '../model/site-origin.ts';
import { isCertificate, isPublicKey } from '../seals/trust.ts';
import { colour, day, languageTag, line, picture, revisionId, webAddress } from './fields.ts';

/** Schema of `content/company.yaml`: the company that publishes this trust center. */
export const companySchema = z.strictObject({
  name: line().describe('The name people know the company by.'),
  legalName: line().describe('The registered name, as contracts have it.'),
  website: webAddress().optional().describe("The company's own website."),
  site: z
    .string()
    .meta({ format: 'uri' })
    .superRefine((text, context) => {
      const message = originError(text);
      if (message) context.addIssue({ code: 'custom', message });
    })
    .optional()
    .describe(
      "This trust center's public URL without a path, which goes into the environment variable BASE_PATH. SITE_URL overrides it.",
    ),
  brand: z
    .strictObject({
      logo: picture()
        .optional()
        .describe(
          'The logo: a file in brand/. It takes the place of the name in the header, and is shown 32 pixels high.',
        ),
      logoDark: picture().optional().describe('The logo on a dark background, if it is another one.'),
      icon: picture().optional().describe('The icon that browsers show beside the title of a page.'),
      accent: z
        .strictObject({
          light: colour().describe('On a light background.'),
          dark: colour().describe('On a dark background.'),
        })
        .optional()
        .describe('The colour of links and buttons, which must be easy to read.'),
    })
    .optional()
    .describe('The logo, icon and colour of the company.'),
  language: languageTag()
    .default('en')
    .describe(
      'The language the policy is written in, as a BCP 47 tag, e.g. en. Pages mark the policy’s words with it; what the site itself says is in English.',
    ),
  firstPolicy: line()
    .optional()
    .describe(
      'The folder of the policy that this trust center began with, from which ids in its feed are made. Write it once there are several and none is in policy/, and never change it.',
    ),
  overview: z
    .array(
      z.strictObject({
        answer: line().describe('The id of a question.'),
        label: line().describe('Two or three words for it, e.g. Backups.'),
      }),
    )
    .default([])
    .describe('The answers that the home page shows, in order.'),
  leftOutFrameworks: z
    .array(line())
    .default([])
    .describe('The ids of frameworks that the site does not show, e.g. dora.'),
  legacy: z
    .array(
      z.strictObject({
        path: z
          .string()
          .regex(
            /^(\/(?!\.{1,2}(\/|$))[\w.~-]{1,200}){1,10}$/,
            'Must be a path such as /en/policy, without a slash at its end',
          )
          .describe('The path that the policy used to have.'),
        policy: line()
          .optional()
          .describe('The folder of the policy. Not needed for policy/, or if there is one policy.'),
        parameter: z
          .string()
          .regex(/^\w+$/, 'Must be letters, digits and underscores')
          .default('rev')
          .describe('The query parameter that named the revision there.'),
        revisions: z
          .record(
            z.string().regex(/^[^\s"'\\{}$]+$/, 'Must have no spaces, quotes, braces, backslashes or dollar signs'),
            revisionId(),
          )
          .describe('Values of that parameter, each with the revision it meant, by the name of its folder.'),
      }),
    )
    .default([])
    .describe('Old URLs of the policy, which lead to the same revision here.'),
  signingKeys: z
    .array(
      z
        .strictObject({
          key: line()
            .refine(isPublicKey, 'Must be a public key of minisign: the line of 56 characters that begins with RW')
            .describe('The public key, as minisign -P takes it.'),
          from: day().describe('The first day on which it signs.'),
          until: day().optional().describe('The last day on which it signs, once another takes its place.'),
        })
        .refine(({ from, until }) => until === undefined || from <= until, {
          message: 'Must not be before from',
          path: ['until'],
        }),
    )
    .default([])
    .describe('The keys that sign the seals of policies. Old ones stay here, for what they signed.'),
  timestampAuthorities: z
    .array(
      z.strictObject({
        name: line().describe('The name of the authority, as pages give it.'),
        certificate: line()
          .refine(isCertificate, 'Must be a certificate as PEM, from BEGIN CERTIFICATE to END CERTIFICATE')
          .describe('Its root certificate as PEM, with which its time stamps are verified.'),
      }),
    )
    .default([])
    .describe('The authorities whose time stamps of seals count.'),
  securityTxt: z
    .strictObject({
      expires: day().describe(
        'The last day on which it may be relied on: at most a year ahead. Look through the contacts before you set a later one.',
      ),
      languages: z
        .array(languageTag())
        .min(1, 'Must name at least one language')
        .optional()
        .describe('The languages in which reports are read, as BCP 47 tags.'),
    })
    .optional()
    .describe('Publishes the contacts as /.well-known/security.txt (RFC 9116). Without it there is no such file.'),
});
