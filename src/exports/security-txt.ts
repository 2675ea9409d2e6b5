import type { Contact, Library, Policy } from '../library/library-types.ts';
import { policyPhrase } from '../model/policy-phrase.ts';
import { contactUris, securityContacts } from '../model/security-contact.ts';
import { onlyPolicy } from './policy-basis.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { sourcesInWords } from '../registers/source.ts';

/**
 * Returns security.txt (RFC 9116), or `undefined` if the company set no expiry for it. Comments name what each contact is
 * for. URLs without TLS are omitted.
 */
export function securityTxt(library: Library, absolute: PathToUrl): string | undefined {
  const { company, contacts } = library;
  if (!company.securityTxt) return undefined;
  const only = onlyPolicy(library);
  const { expires, languages } = company.securityTxt;
  const found = securityContacts(contacts);
  const web = (name: string, path: string) => {
    const url = absolute(path);
    return url.startsWith('https://') ? [`${name}: ${url}`] : [];
  };
  const lines = [
    comment(
      `Contacts of ${company.legalName}, which publishes ${only ? `${ownPolicy(only, library)} of ${only.current.date}` : 'its policies'}`,
    ),
    ...(only ? web('# The policy', urls.policy(only.id)) : web('# The policies', urls.policies())),
    ...found.flatMap((contact) => [
      comment(`${describe(contact)}; ${sourcesInWords(contact).join('; ')}`),
      ...contactUris(contact).map((uri) => `Contact: ${uri}`),
    ]),
    // the last moment of the last day
    `Expires: ${expires}T23:59:59Z`,
    ...(languages ? [`Preferred-Languages: ${languages.join(', ')}`] : []),
    ...web('Canonical', urls.securityTxt()),
    ...found.flatMap(({ purpose, citations: [citation] }) =>
      // only what is said of a security contact is a policy on reporting weaknesses
      purpose === 'security' && citation ? web('Policy', urls.clause(citation)) : [],
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Returns a policy in words after the name of its company: `its information security policy`. */
function ownPolicy({ current }: Policy, { company }: Library): string {
  const { before, title } = policyPhrase(current.title, current, company);
  return before ? `its ${title}` : title;
}

function describe({ name, purpose }: Contact): string {
  if (purpose === 'security') return `${name}: security contact`;
  const kinds = { support: 'customer support', privacy: 'privacy contact', sales: 'sales contact' };
  return `${name}: ${kinds[purpose]}, not a security contact`;
}

/** Returns a text as a comment of one line, even if it has line breaks. */
function comment(text: string): string {
  return `# ${text.replace(/\s+/g, ' ')}`;
}
