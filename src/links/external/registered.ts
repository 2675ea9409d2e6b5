import { existsSync } from 'node:fs';
import { readContentFiles } from '../../library/content-files.ts';
import { type Entry, readRegisters } from '../../library/read-registers.ts';
import type { Place } from '../finding.ts';
import { withoutFragment } from './addresses.ts';
import type { Expected } from './check-address.ts';
import { deadReference, type ExternalFinding } from './findings.ts';

/** A reference's file: what it says and where. */
export type Registered = Entry<'references'>;

/** A content folder's references; none where the folder is not there. */
export function readReferences(content: string): Registered[] {
  return existsSync(content) ? readRegisters(readContentFiles(content)).entries.references : [];
}

/** The references of an address, fragments apart. */
export function referencesTo(url: string, references: readonly Registered[]): Registered[] {
  return references.filter(({ data }) => withoutFragment(data.url) === url);
}

/** What a reference promises: a certificate's document, and what was recorded as a document, must still be one. */
export function expectedOf({ data: { kind, sha256, url } }: Registered): Expected {
  return kind === 'certificate' || sha256 || /\.pdf$/i.test(new URL(url).pathname) ? 'pdf' : 'anything';
}

/** Where a reference has its address. */
export function placeOf({ path, places }: Registered): Place {
  return { path, ...places.positionOf(['url']) };
}

/** The references that are recorded as dead with nothing in their place, which can be told without asking anybody. */
export function deadReferences(references: readonly Registered[]): ExternalFinding[] {
  return references.flatMap((reference) => deadReference(reference.data, placeOf(reference)) ?? []);
}
