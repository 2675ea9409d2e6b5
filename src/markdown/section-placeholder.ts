/** The text of a new section until its author writes one. The check of the content refuses a section that still has it. */
export const sectionPlaceholder = 'Write the text of this section here.';
