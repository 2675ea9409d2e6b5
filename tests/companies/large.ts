import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addSeals } from '../../src/cli/add-seals.ts';
import { sentences } from './sentences.ts';

const date = '2026-02-02';

/**
 * Writes a company whose policy has 165 sections on three levels and about 30,000 words, and nothing else: the same bytes
 * on every call. Some sections have a list, a table or a very long word.
 */
export function writeLargeCompany(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const revision = path.join(folder, 'policy', date);
  mkdirSync(revision, { recursive: true });
  const about = `title: Handbook of the Harbour Authority of Port Ellery\npublishedAt: ${date}T09:00:00Z\nsummary: First published version.\n`;
  writeFileSync(path.join(folder, 'company.yaml'), 'name: Port Ellery\nlegalName: Harbour Authority of Port Ellery\n');
  writeFileSync(path.join(revision, 'revision.yaml'), about);
  largeSectionNumbers().forEach((number, index) => {
    const name = `section-${number.replaceAll('.', '-')}.mdx`;
    const title = number.includes('.') ? `Rule ${number} of the handbook` : titles[index % titles.length];
    writeFileSync(path.join(revision, name), `---\nnumber: '${number}'\ntitle: ${title}\n---\n\n${body(index)}`);
  });
  addSeals(folder, 'policy', [date]);
}

/** The section numbers in reading order: 15 chapters of 4 sections, of which two have 3 sections each. */
export function largeSectionNumbers(): string[] {
  const chapters = Array.from({ length: 15 }, (_, index) => `${index + 1}`);
  return chapters.flatMap((chapter) => [
    chapter,
    ...[1, 2, 3, 4].flatMap((section) => [
      `${chapter}.${section}`,
      ...(section <= 2 ? [1, 2, 3].map((part) => `${chapter}.${section}.${part}`) : []),
    ]),
  ]);
}

const titles = [
  'Responsibilities of the harbour master and of everybody who works on the quays',
  'Machines',
  'Vorratsdatenspeicherungsgesetzgebungskompetenz',
];

/** The text of a section: about 180 words in two paragraphs and a list or a table; in some, a very long word. */
function body(index: number): string {
  const [first, second, third, fourth, ...items] = sentences(index, 8);
  const paragraphs = [`${first} ${second}`, `${third} ${fourth}`];
  if (index % 11 === 5) {
    paragraphs.push('Berthing_Allocation_And_Reservation_Register_Of_The_Northern_Container_Basin.');
  }
  return `${[...paragraphs, index % 7 === 3 ? table(items) : list(items)].join('\n\n')}\n`;
}

function list(items: readonly string[]): string {
  return ['The following holds at all times:\n', ...items.map((item) => `- ${item}`)].join('\n');
}

function table(items: readonly string[]): string {
  const columns = ['Class', 'Example', 'Readers', 'Place', 'Kept for', 'Destroyed by'];
  const rows = items.map((item) => item.split(' ').slice(0, columns.length));
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
