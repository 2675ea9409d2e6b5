import type { Fault } from './finding.ts';
import type { Reference } from './reference.ts';
import type { Target } from './resolve-address.ts';
import type { Site, SiteFile } from './site.ts';

/** An address with everything that a rule looks at. */
export interface Judged {
  reference: Reference;
  /** The file where it stands. */
  file: SiteFile;
  target: Target;
  site: Site;
}

/** What a rule says of an address, or nothing where it has nothing against it. */
export type Verdict = Pick<Fault, 'rule' | 'message' | 'hint'> | undefined;
