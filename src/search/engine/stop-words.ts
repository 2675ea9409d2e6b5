const words = `
a about above after again all already also am an and any anyone anything are as at be been before being between both but by can cannot
could describe did do does doing done during each either else etc ever every explain for from further get gets give given go had has have
having he her here how i if in into is it its itself just kindly let like list long make many may me might more most much must my need no nor not of off
often on once one only or other our ours out over own per place please provide provided same shall she should show since so some specify state such
take taken tell than that the their them then there these they thing things this those through to too under until up upon us use used using very via was way we were what when
where whether which while who whom whose why will with within without would yes you your yours
know something someone somebody anybody everybody everyone kind type hold keep keeps yourselves ourselves really usually today
currently exactly happens happen ensure company companies organisation organization vendor solution
kas kus kes mis kuidas millal kui kaua tihti ja voi ei meie teie te minu
onko missa mika kuka miten milloin kuinka tai meidan teidan teilla
`;

/** The words of a query that are too common to search for. */
export const stopWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));

/** Returns whether a word of a query is too common to search for. */
export function isStopWord(token: string): boolean {
  return stopWords.has(token) || (token.length === 1 && !/\d/.test(token));
}
