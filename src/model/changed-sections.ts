import { redlineStrings as words } from '../strings/index.ts';
import { type Diff, isChanged, type SectionChange } from './diff.ts';
import { labelledTitle, sectionAnchor } from './policy.ts';

/** A section that changed, as the list of them names it. */
export interface ChangedSection {
  /** The id of the section on the page of the redline. */
  anchor: string;
  /** Its number in the later revision, which no other section has; empty if it was removed. */
  number: string;
  /** Its title, after its label if it has one that is not its number. */
  title: string;
  /** Whether it is new or was removed, in words; empty for one of both revisions. */
  remark: string;
}

const { remarks } = words.section;

/** Returns the sections that changed, in the order of the redline. */
export function changedSections({ sections }: Diff): ChangedSection[] {
  return sections.filter(isChanged).map((section) => {
    const { from, to } = section;
    const shown = to ?? from;
    return {
      anchor: redlineAnchor(section),
      number: to?.number ?? '',
      title: shown ? labelledTitle({ ...shown, label: shown.label ?? undefined }) : '',
      remark: !from ? remarks.new : !to ? remarks.removed(from.number) : '',
    };
  });
}

/** Returns the id of a section on the page of the redline. */
export function redlineAnchor({ id, to }: SectionChange): string {
  return to ? sectionAnchor(to.number) : `removed-${id}`;
}
