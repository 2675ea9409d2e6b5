import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf } from './behaviours.ts';
import { checkFolder, pageWith, withFiles } from './check-folder.ts';
import { type LocalHosts, startHosts, useHosts } from './local-hosts.ts';

const sha256 = createHash('sha256').update(pdf).digest('hex');
const other = 'a'.repeat(64);

/** References before a run, and after one that records; those that stay the same have no second text. */
const references: Record<string, [before: string, after?: string]> = {
  alive: [
    'url: https://returns.example/\ntitle: b\nkind: website\nstatus: unreachable\nlastVerified: 2026-01-05\ndeadSince: 2026-02-03 # was down\n',
    "url: https://returns.example/\ntitle: b\nkind: website\nstatus: 'fine'\nlastVerified: '2026-11-23'\n",
  ],
  archived: [
    'url: https://gone.example/404\ntitle: c\nkind: terms\nstatus: gone # since the spring\ndeadSince: 2026-05-03\narchived: https://fine.example/gzip\n',
  ],
  blocked: ['url: https://blocked.example/403\ntitle: d\nkind: terms\nlastVerified: 2026-01-02\n'],
  certificate: [
    `url: https://documents.example/download\ntitle: e\nkind: certificate\narchived: https://documents.example/certificate.pdf\narchivedSha256: ${other}\n`,
    `url: https://documents.example/download\ntitle: e\nkind: certificate\narchived: https://documents.example/certificate.pdf\narchivedSha256: ${other}\nstatus: 'fine'\nlastVerified: '2026-11-23'\nsha256: '${sha256}'\nbytes: ${pdf.length}\n`,
  ],
  gone: [
    '# the old terms\nurl: "https://gone.example/410" # still linked\n\ntitle: \'Terms\'\nkind: terms\nlastVerified: 2026-01-02\n# the end\n',
    "# the old terms\nurl: \"https://gone.example/410\" # still linked\n\ntitle: 'Terms'\nkind: terms\nlastVerified: 2026-01-02\nstatus: 'gone'\ndeadSince: '2026-11-23'\n# the end\n",
  ],
  known: [
    'url: https://moved.example/known\ntitle: g\nkind: help\nstatus: moved\nlastVerified: 2026-01-02\nfinalUrl: https://fine.example/page\n',
    "url: https://moved.example/known\ntitle: g\nkind: help\nstatus: moved\nlastVerified: '2026-11-23'\nfinalUrl: https://fine.example/page\n",
  ],
  moved: [
    'url: https://moved.example/for-good\ntitle: h\nkind: help',
    "url: https://moved.example/for-good\ntitle: h\nkind: help\nstatus: 'moved'\nlastVerified: '2026-11-23'\nfinalUrl: 'https://fine.example/page'\n",
  ],
  page: [
    'url: https://fine.example/page\ntitle: i\nkind: terms\n',
    "url: https://fine.example/page\ntitle: i\nkind: terms\nstatus: 'fine'\nlastVerified: '2026-11-23'\n",
  ],
  replaced: [
    `url: https://documents.example/replaced.pdf\ntitle: j\nkind: certificate\nstatus: fine\nlastVerified: 2026-01-02\nsha256: ${other}\nbytes: 9\narchived: https://documents.example/download\n`,
    `url: https://documents.example/replaced.pdf\ntitle: j\nkind: certificate\nstatus: 'changed'\nlastVerified: 2026-01-02\nsha256: ${other}\nbytes: 9\narchived: https://documents.example/download\narchivedSha256: '${sha256}'\nchangedSince: '2026-11-23'\nchangedTo: '${sha256}'\n`,
  ],
};

const unlinked = 'url: https://hangs.example/\ntitle: k\nkind: terms\nstatus: unreachable\ndeadSince: 2026-02-03\n';
const urls = Object.values(references).map(([text]) => /https:[^\s"]+/.exec(text)?.[0] ?? '');
const files = {
  'dist/index.html': pageWith([...urls, 'https://fine.example/gzip', 'https://documents.example/certificate.pdf']),
  'dist/terms/index.html': pageWith(['https://soft.example/nothing', 'https://gone.example/410']),
  'content/policy/2025-01-01/terms.mdx': "---\nnumber: '1'\n---\n\nSee [terms](https://gone.example/410).\n",
  ...Object.fromEntries(Object.entries(references).map(([id, [text]]) => [`content/references/${id}.yaml`, text])),
  'content/references/unlinked.yaml': unlinked,
};

const goneHint = 'Record it with --record. Add archived or replacedBy to its reference, with a URL that works.';
const alive =
  'content/references/alive.yaml:1:6  reference-alive  https://returns.example/ works again; it is recorded as not reachable since 3 February 2026. Record it with --record.\n    also dist/index.html:3:1';
const copy = `content/references/certificate.yaml:4:11  archive-changed  https://documents.example/certificate.pdf, the archived copy of https://documents.example/download, returns a different document than the recorded one: SHA-256 ${sha256}, ${pdf.length} bytes. Find another archive. If this copy is correct, remove archivedSha256 and record it again.`;
const gone = `content/references/gone.yaml:2:6  link-gone  https://gone.example/410 returns 410. ${goneHint}
    also content/policy/2025-01-01/terms.mdx:5:13
    also dist/index.html:7:1
    also dist/terms/index.html:4:1`;
const moved =
  'content/references/moved.yaml:1:6  link-moved  https://moved.example/for-good has moved permanently to https://fine.example/page. Record it with --record, or add replacedBy to its reference.\n    also dist/index.html:9:1';
const rest = `content/references/replaced.yaml:1:6  document-changed  https://documents.example/replaced.pdf returns a different document than the recorded one: SHA-256 ${sha256}, ${pdf.length} bytes. Record it with --record, so that readers see it, and read it. If it is correct, remove sha256 and bytes from its reference and record it again.
    also dist/index.html:11:1
content/references/unlinked.yaml:1:6  reference-dead  https://hangs.example/ is recorded as not reachable since 3 February 2026, with no archived copy or replacement. Add archived or replacedBy to its reference, with a URL that works.
dist/terms/index.html:3:1  link-wrong-content  https://soft.example/nothing returns 200 with the page that its host shows for URLs that do not exist. Correct the URL.`;
const tail = `Blocked, so not judged:
content/references/blocked.yaml:1:6  link-blocked  https://blocked.example/403 returns 403. Open it in a browser: it may work there.
    also dist/index.html:5:1
12 of 12 external URLs checked: 6 fine, 2 moved, 2 gone, 1 wrong-content, 1 blocked.`;

let hosts: LocalHosts;
let restore: () => void;
beforeAll(async () => {
  hosts = await startHosts();
  restore = useHosts(hosts);
});
afterAll(async () => {
  restore();
  await hosts.close();
});

const contentOf = (folder: string) =>
  Object.fromEntries(
    globSync('content/**/*.*', { cwd: folder }).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  );
const before = Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith('content/')));

describe('checkExternal() without record', { timeout: 60_000 }, () => {
  it('reports each problem in the content with every other place, and writes nothing', async () => {
    await withFiles(files, async (folder) => {
      const { report } = await checkFolder(folder);
      expect(report).toBe(`${[alive, copy, gone, moved, rest, tail].join('\n')} 7 problems.\n`);
      expect(contentOf(folder)).toEqual(before);
    });
  });

  it('checks no URL after the deadline', async () => {
    await withFiles({ 'dist/index.html': pageWith(['https://fine.example/']) }, async (folder) => {
      const requests = hosts.seen.length;
      const { report, lines } = await checkFolder(folder, { deadline: 0 });
      expect(lines).toEqual(['1 of 1  not-checked  https://fine.example/']);
      expect(report).toBe('0 of 1 external URLs checked: 1 not-checked. 0 problems.\n');
      expect(hosts.seen.length).toBe(requests);
    });
  });

  it('reports nothing for a site without external links', async () => {
    await withFiles({ 'dist/index.html': pageWith(['https://trust.example/own/', '/a/']) }, async (folder) => {
      const { report, lines } = await checkFolder(folder);
      expect({ report, lines }).toEqual({ report: '0 of 0 external URLs checked. 0 problems.\n', lines: [] });
    });
  });
});

describe('checkExternal() with record', { timeout: 60_000 }, () => {
  it('writes the outcomes and no other byte, and knows them in the next run', async () => {
    await withFiles(files, async (folder) => {
      const first = await checkFolder(folder, { record: true });
      const written = Object.entries(references).filter(([, [, after]]) => after !== undefined);
      const names = written.map(([id]) => `content/references/${id}.yaml`);
      expect(first.report).toBe(
        `${[copy, gone, moved, rest, tail].join('\n')} 6 problems.\nRecorded: ${[...names].sort().join(', ')}.\n`,
      );
      const after = written.map(([id, [, text]]) => [`content/references/${id}.yaml`, text]);
      expect(contentOf(folder)).toEqual({ ...before, ...Object.fromEntries(after) });
      const second = await checkFolder(folder, { record: true });
      expect(second.report).toBe(`${[copy, gone, rest, tail].join('\n')} 5 problems.\n`);
      expect(contentOf(folder)).toEqual({ ...before, ...Object.fromEntries(after) });
    });
  });

  it('writes nothing if no host is reached', async () => {
    const offline = {
      'dist/index.html': pageWith(['https://nowhere.example/a', 'https://elsewhere.example/b']),
      'content/references/nowhere.yaml': 'url: https://nowhere.example/a\ntitle: n\nkind: terms\n',
    };
    await withFiles(offline, async (folder) => {
      const { report } = await checkFolder(folder, { record: true });
      expect(report).toBe(
        '0 of 2 external URLs checked: 2 not-checked. 0 problems. This machine seems to be offline.\n',
      );
      expect(contentOf(folder)['content/references/nowhere.yaml']).toBe(offline['content/references/nowhere.yaml']);
    });
  });
});
