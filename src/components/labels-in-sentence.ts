/** Returns the labels of fields in one line, without their capitals: `number, scope, Statement of Applicability`. */
export function labelsInSentence(labels: readonly string[]): string {
  return labels.map((label) => (isName(label) ? label : label.charAt(0).toLowerCase() + label.slice(1))).join(', ');
}

/** Returns whether a label is the name of something: a word after its first one has a capital. */
function isName(label: string): boolean {
  return /\s\p{Lu}/u.test(label);
}
