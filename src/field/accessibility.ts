/** A test of the program that examines the pages of sample companies. */
export interface AccessibilityTest {
  /** The file that has the test, and words of its name in that file. */
  file: string;
  name: string;
  /** What it does, for readers of the statement. */
  words: string;
}

/** The tests that the statement on accessibility rests on. */
export const accessibilityTests = {
  axe: {
    file: 'tests/site/browser/templates.test.ts',
    name: 'is accessible in light, dark and forced colours',
    words:
      'An automatic checker (axe-core) finds nothing wrong on a page of each kind, in light, dark and forced colours.',
  },
  states: {
    file: 'tests/site/browser/states.test.ts',
    name: 'is accessible with',
    words:
      'The same checker finds nothing wrong with a menu, search results, a filter, a comparison and a message open.',
  },
  widths: {
    file: 'tests/site/browser/templates.test.ts',
    name: 'fits every width',
    words: 'No page scrolls sideways in a window that is 320, 390, 768 or 1440 pixels wide.',
  },
  spacing: {
    file: 'tests/site/browser/templates.test.ts',
    name: 'keeps its words with wider spacing',
    words: 'No words are cut off with the text spacing that the criterion names.',
  },
  keyboard: {
    file: 'tests/site/browser/journeys.test.ts',
    name: 'with the keyboard alone',
    words: 'Ten tasks of readers are done with the keyboard alone: from search to citation, comparison and download.',
  },
  focus: {
    file: 'tests/site/browser/focus.test.ts',
    name: 'shows whatever has the focus',
    words:
      'Going through a page with the Tab key, forwards and back, whatever has the focus is in view and not covered.',
  },
  names: {
    file: 'tests/site/accessible-names.test.ts',
    name: 'speaks § and ¶ as words',
    words:
      'Every link and button of a page has a name that says what it is; one that is only “§3.5 ¶1” is spoken “section 3.5, paragraph 1”.',
  },
  unique: {
    file: 'tests/site/accessible-names.test.ts',
    name: 'lead to one place',
    words: 'Links of the same name on a page of changes go to the same place.',
  },
  language: {
    file: 'tests/site/language.test.ts',
    name: 'has the language of the policy',
    words: 'The interface is marked as English, and the policy’s own words as the language that they are in.',
  },
  html: {
    file: 'tests/site/pages.test.ts',
    name: 'is valid HTML',
    words: 'The HTML of every page is valid, with one main heading and no id twice.',
  },
  withoutScript: {
    file: 'tests/site/browser/journeys.test.ts',
    name: 'without JavaScript',
    words: 'Everything that is published can be read without JavaScript, and the page says what needs it.',
  },
  pdf: {
    file: 'tests/unit/exports/typeset.test.ts',
    name: 'PDF/UA-1',
    words: 'Every PDF file is tagged and meets PDF/UA-1 by the check of the program that sets it.',
  },
} as const satisfies Record<string, AccessibilityTest>;

/** The id of a test that the statement rests on. */
export type AccessibilityTestId = keyof typeof accessibilityTests;

/** A success criterion of WCAG 2.2 at level A or AA, with how it is met. */
export interface Criterion {
  number: string;
  name: string;
  level: 'A' | 'AA';
  /** The tests that examine it, if there are any. */
  tests?: readonly AccessibilityTestId[];
  /** Why it needs no test: there is nothing it applies to. */
  absent?: string;
}

/** The day on which the tests last examined the pages of sample companies, before these words were written. */
export const examinedOn = '2026-11-27';

/** What is known to fall short of a criterion, or was not examined. */
export const knownShortcomings = [
  'Documents that are linked from these pages but published elsewhere, such as certificates as PDF files, are not examined. They may be scans.',
  'Nobody has examined the pages with a real screen reader, and no independent auditor has examined them.',
  'A table of a policy that is wider than the window scrolls sideways in a box of its own, also with the keyboard (1.4.10 allows this for tables).',
  'A mark of a paragraph (¶) and the button beside it are smaller than 24 pixels; the space around them makes up for it, as 2.5.8 allows.',
  'The label of a paragraph, such as “§3.5 ¶1”, is named in words: its numbers are in its name in their order, its signs are not (2.5.3).',
  'Labels in running text have the signs § and ¶, which many screen readers leave out: they speak “3.5 1”.',
  'The title of a policy in another language than English is not marked where it stands inside an English sentence or an attribute (3.1.2).',
  'The feed, CSV and XLSX files are meant for programs; the same is on pages.',
] as const;

const noMedia = 'No sound or video.';
const noForms = 'Nothing is submitted that has legal or financial effect.';

/** All success criteria of WCAG 2.2 at levels A and AA. */
export const criteria: readonly Criterion[] = [
  { number: '1.1.1', name: 'Non-text Content', level: 'A', tests: ['axe'] },
  { number: '1.2.1', name: 'Audio-only and Video-only (Prerecorded)', level: 'A', absent: noMedia },
  { number: '1.2.2', name: 'Captions (Prerecorded)', level: 'A', absent: noMedia },
  { number: '1.2.3', name: 'Audio Description or Media Alternative (Prerecorded)', level: 'A', absent: noMedia },
  { number: '1.2.4', name: 'Captions (Live)', level: 'AA', absent: noMedia },
  { number: '1.2.5', name: 'Audio Description (Prerecorded)', level: 'AA', absent: noMedia },
  { number: '1.3.1', name: 'Info and Relationships', level: 'A', tests: ['axe', 'html', 'pdf'] },
  { number: '1.3.2', name: 'Meaningful Sequence', level: 'A', tests: ['keyboard', 'pdf'] },
  { number: '1.3.3', name: 'Sensory Characteristics', level: 'A' },
  { number: '1.3.4', name: 'Orientation', level: 'AA', tests: ['widths'] },
  {
    number: '1.3.5',
    name: 'Identify Input Purpose',
    level: 'AA',
    absent: 'No field asks for anything about the reader.',
  },
  { number: '1.4.1', name: 'Use of Color', level: 'A', tests: ['axe'] },
  { number: '1.4.2', name: 'Audio Control', level: 'A', absent: noMedia },
  { number: '1.4.3', name: 'Contrast (Minimum)', level: 'AA', tests: ['axe', 'states'] },
  { number: '1.4.4', name: 'Resize Text', level: 'AA', tests: ['widths'] },
  { number: '1.4.5', name: 'Images of Text', level: 'AA', tests: ['axe'] },
  { number: '1.4.10', name: 'Reflow', level: 'AA', tests: ['widths'] },
  { number: '1.4.11', name: 'Non-text Contrast', level: 'AA' },
  { number: '1.4.12', name: 'Text Spacing', level: 'AA', tests: ['spacing'] },
  { number: '1.4.13', name: 'Content on Hover or Focus', level: 'AA' },
  { number: '2.1.1', name: 'Keyboard', level: 'A', tests: ['keyboard'] },
  { number: '2.1.2', name: 'No Keyboard Trap', level: 'A', tests: ['focus'] },
  { number: '2.1.4', name: 'Character Key Shortcuts', level: 'A', tests: ['keyboard'] },
  { number: '2.2.1', name: 'Timing Adjustable', level: 'A', tests: ['keyboard'] },
  { number: '2.2.2', name: 'Pause, Stop, Hide', level: 'A', absent: 'Nothing moves by itself.' },
  { number: '2.3.1', name: 'Three Flashes or Below Threshold', level: 'A', absent: 'Nothing flashes.' },
  { number: '2.4.1', name: 'Bypass Blocks', level: 'A', tests: ['keyboard', 'axe'] },
  { number: '2.4.2', name: 'Page Titled', level: 'A', tests: ['axe'] },
  { number: '2.4.3', name: 'Focus Order', level: 'A', tests: ['keyboard'] },
  { number: '2.4.4', name: 'Link Purpose (In Context)', level: 'A', tests: ['names', 'unique'] },
  { number: '2.4.5', name: 'Multiple Ways', level: 'AA', tests: ['keyboard', 'withoutScript'] },
  { number: '2.4.6', name: 'Headings and Labels', level: 'AA', tests: ['axe', 'states'] },
  { number: '2.4.7', name: 'Focus Visible', level: 'AA', tests: ['focus'] },
  { number: '2.4.11', name: 'Focus Not Obscured (Minimum)', level: 'AA', tests: ['focus'] },
  { number: '2.5.1', name: 'Pointer Gestures', level: 'A', absent: 'Nothing needs a gesture.' },
  { number: '2.5.2', name: 'Pointer Cancellation', level: 'A' },
  { number: '2.5.3', name: 'Label in Name', level: 'A', tests: ['names'] },
  { number: '2.5.4', name: 'Motion Actuation', level: 'A', absent: 'Nothing is moved by motion.' },
  { number: '2.5.7', name: 'Dragging Movements', level: 'AA', absent: 'Nothing has to be dragged.' },
  { number: '2.5.8', name: 'Target Size (Minimum)', level: 'AA', tests: ['axe'] },
  { number: '3.1.1', name: 'Language of Page', level: 'A', tests: ['language', 'pdf'] },
  { number: '3.1.2', name: 'Language of Parts', level: 'AA', tests: ['language'] },
  { number: '3.2.1', name: 'On Focus', level: 'A', tests: ['keyboard'] },
  { number: '3.2.2', name: 'On Input', level: 'A', tests: ['keyboard'] },
  { number: '3.2.3', name: 'Consistent Navigation', level: 'AA' },
  { number: '3.2.4', name: 'Consistent Identification', level: 'AA' },
  { number: '3.2.6', name: 'Consistent Help', level: 'A' },
  { number: '3.3.1', name: 'Error Identification', level: 'A', tests: ['states'] },
  { number: '3.3.2', name: 'Labels or Instructions', level: 'A', tests: ['axe'] },
  { number: '3.3.3', name: 'Error Suggestion', level: 'AA', tests: ['states'] },
  { number: '3.3.4', name: 'Error Prevention (Legal, Financial, Data)', level: 'AA', absent: noForms },
  { number: '3.3.7', name: 'Redundant Entry', level: 'A', absent: 'No process asks for anything twice.' },
  {
    number: '3.3.8',
    name: 'Accessible Authentication (Minimum)',
    level: 'AA',
    absent: 'Nothing asks who the reader is.',
  },
  { number: '4.1.2', name: 'Name, Role, Value', level: 'A', tests: ['axe', 'states', 'names'] },
  { number: '4.1.3', name: 'Status Messages', level: 'AA', tests: ['states'] },
];
