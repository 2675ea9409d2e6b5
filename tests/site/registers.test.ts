import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { reminderDays } from '../../src/exports/calendar.ts';
import { datedEvents } from '../../src/exports/events.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { inReadersOrder } from '../../src/model/certificate-order.ts';
import type { RegisterName } from '../../src/registers/index.ts';
import { urls } from '../../src/model/urls.ts';
import { feedStrings } from '../../src/strings/index.ts';
import { builtOn } from './build-site.ts';
import { elements, named, pageOf, textOf } from './built.ts';

const sites = inject('sites');
const { library } = loadLibrary('tests/fixtures/acme');
if (!library) throw new Error('The fixture has problems');
const { base } = sites.based;
const linksOn = (address: string) =>
  named(pageOf(sites.based, address).tree, 'a').map(({ properties }) => String(properties.href));
const rowsOn = (address: string) => {
  const bodies = named(pageOf(sites.acme, address).tree, 'tbody');
  return bodies.flatMap((body) => named(body, 'tr'));
};

describe('the table of a register', () => {
  it('has the certificates with their status in the order in which readers look for them', () => {
    const ordered = inReadersOrder(library.certificates, library.company, builtOn);
    // the others are headings of groups
    const rows = rowsOn('/certificates/').filter((row) => named(row, 'a').length > 0);
    const linked = rows.map((row) => named(row, 'a')[0]?.properties.href);
    expect(linked).toEqual(ordered.map(({ id }) => urls.certificate(id)));
    for (const row of rows) expect(named(row, 'certificate-status')).toHaveLength(1);
  });

  it('has each processor, and the status of the certificates that it holds', () => {
    const rows = rowsOn('/processors/');
    expect(rows.map((row) => named(row, 'a')[0]?.properties.href)).toEqual(
      library.processors.map(({ id }) => urls.processor(id)),
    );
    expect(rows.map((row) => named(row, 'certificate-status').length)).toEqual(
      library.processors.map(({ certificates }) => certificates.length),
    );
  });
});

it('an entry names the fields that no source gives in one line', () => {
  const { tree } = pageOf(sites.acme, '/certificates/');
  const [entry] = elements(tree, ({ properties }) => properties.id === 'cyber-basics-2023');
  const unknown = elements(entry ?? tree, ({ properties }) => [properties.className].flat().includes('not-stated'));
  expect(unknown.map((element) => textOf(element).replace(/\s+/g, ' ').trim())).toEqual([
    'document, what is certified, certificate number, scope, certification body, accreditation, Statement of Applicability',
  ]);
});

it.each([
  ['certificates', '/certificates/'],
  ['processors', '/processors/'],
  ['contacts', '/contact/'],
  ['references', '/references/'],
] as const satisfies [RegisterName, string][])('the page of the %s offers their files', (name, address) => {
  for (const format of ['csv', 'json', 'xlsx']) expect(linksOn(address)).toContain(`${base}/data/${name}.${format}`);
});

it('the page on the feed links to the feed, to the calendar and to the newest changes', () => {
  const links = linksOn(urls.feedPage());
  expect(links).toEqual(expect.arrayContaining([`${base}/feed.xml`, `${base}/events.ics`, `${base}/changes/`]));
  for (const address of ['/', '/changes/', '/certificates/']) expect(linksOn(address)).toContain(`${base}/feed/`);
});

it('the page on the feed links to the feed of each of several policies', () => {
  const { tree } = pageOf(sites.meridian, urls.feedPage());
  const links = named(tree, 'a').map(({ properties }) => String(properties.href));
  const several = loadLibrary(sites.meridian.content).library?.policies ?? [];
  expect(several.length).toBeGreaterThan(1);
  expect(links).toEqual(expect.arrayContaining(several.map(({ id }) => urls.feedOf(id))));
});

it('the calendar has each dated event once', () => {
  const text = readFileSync(path.join(sites.acme.folder, 'events.ics'), 'utf8');
  const ids = [...text.matchAll(/^UID:(.+)\r$/gm)].map(([, id]) => id);
  expect(ids).toEqual(datedEvents(library).map(({ id }) => id));
});

it('the page on the feed says which of the two has a reminder, and the calendar has one for each last day and review', () => {
  const { tree } = pageOf(sites.acme, urls.feedPage());
  const text = readFileSync(path.join(sites.acme.folder, 'events.ics'), 'utf8');
  const reminded = datedEvents(library).filter(({ kind }) => kind === 'last-day' || kind === 'review');
  expect(reminded.length).toBeGreaterThan(0);
  expect(text.split(`TRIGGER:-P${reminderDays}D\r\n`)).toHaveLength(reminded.length + 1);
  expect(textOf(tree).replace(/\s+/g, ' ')).toContain(feedStrings.which(reminderDays));
});

it.each(['acme', 'meridian'] as const)(
  'the text of %s has a note at each clause that a certificate rests on',
  (name) => {
    const { library: of } = loadLibrary(sites[name].content);
    const resting = (of?.certificates ?? []).flatMap(({ id, citations }) =>
      citations.map(({ policy, section, clause }) => ({ id, policy, section, clause })),
    );
    expect(resting.length).toBeGreaterThan(0);
    for (const { id, policy, section, clause } of resting) {
      for (const address of [urls.policy(policy), urls.section(policy, section)]) {
        const { tree } = pageOf(sites[name], address);
        const notes = elements(tree, ({ properties }) => properties.role === 'note').map((note) =>
          named(note, 'a').map(({ properties }) => String(properties.href)),
        );
        const ofClause = notes.filter(([first]) => first === `#${clause}`).flat();
        expect(ofClause, `${address} ${clause}`).toContain(urls.certificate(id));
      }
    }
  },
);
