import type { Problem } from '../model/problem.ts';
import type { Link } from './link.ts';
import type { Target } from './resolve-url.ts';
import type { Site, SiteFile } from './site.ts';

/** A link with everything that a rule needs to check it. */
export interface CheckedLink {
  link: Link;
  /** The file that contains the link. */
  file: SiteFile;
  target: Target;
  site: Site;
}

/** A rule that a link breaks, and how to fix the link. */
export type Violation = Pick<Problem, 'rule' | 'message' | 'hint'>;
