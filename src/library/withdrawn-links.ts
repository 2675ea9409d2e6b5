import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Position, Problem } from '../model/problem.ts';
import { linkedPlace } from '../model/section-links.ts';
import { folderOf } from '../model/urls.ts';
import { displayPath } from './content-files.ts';
import type { Policy } from './library-types.ts';

/**
 * Returns a notice for each policy that a section of a draft links to and that is withdrawn, or will be. Readers of the sealed revision
 * would be sent to a text that the company no longer stands by.
 */
export function withdrawnLinks(policies: readonly Policy[], folder: string): Problem[] {
  const withdrawn = policies.filter((policy) => policy.withdrawn);
  return policies.flatMap(({ id, drafts }) =>
    drafts.flatMap(({ date, sections }) =>
      sections.flatMap((section): Problem[] => {
        const linked = withdrawn.filter((policy) => linkTo(policy.id, section.html) !== undefined);
        if (linked.length === 0) return [];
        const file = path.join(folder, folderOf(id), date, `${section.id}.mdx`);
        const text = readFileSync(file, 'utf8');
        return linked.map((policy) => ({
          path: displayPath(file),
          ...positionOf(text, linkTo(policy.id, section.html) ?? ''),
          rule: 'withdrawn-link',
          message: `The draft links to the policy ${policy.id}, which is withdrawn from ${policy.withdrawn?.on}.`,
          hint: policy.withdrawn?.replacedBy
            ? `Link to ${policy.withdrawn.replacedBy}, which takes its place.`
            : 'See whether another policy says it now.',
        }));
      }),
    ),
  );
}

/** Returns the first URL of a link to a policy or a section of it. */
function linkTo(policy: string, html: string): string | undefined {
  const urls = [...html.matchAll(/<a href="([^"]*)"/g)].flatMap(([, url]) => url ?? []);
  return urls.find((url) => linkedPlace(url)?.policy === policy);
}

/** Returns the position of a URL in a text. */
function positionOf(text: string, url: string): Position {
  const before = text.slice(0, Math.max(text.indexOf(url), 0)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
