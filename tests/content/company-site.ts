import { beforeEach, inject } from 'vitest';
import type { Site } from '../site/build-site.ts';
import { whySkipped } from './first-company.ts';

/** Skips every test of a file, with the reason, unless `content/` is the first company's. */
export function onlyFirstCompany(): void {
  const reason = whySkipped();
  beforeEach(({ skip }) => skip(reason !== undefined, reason));
}

/** The built site of the first company. Throws where there is none; tests are skipped then. */
export function companySite(): Site {
  const site = inject('company');
  if (!site) throw new Error('The site of the first company was not built.');
  return site;
}
