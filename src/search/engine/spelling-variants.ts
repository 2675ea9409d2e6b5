/** The rules that make British and American spellings of a word one: the American one, of which stems are known to be good. */
const rules: readonly (readonly [british: RegExp, american: string])[] = [
  // centre, datacentres, metre
  [/(?<=.)tre(?=s?$)/, 'ter'],
  [/^(multi)?fibre(?=s?$)/, '$1fiber'],
  // colour, behaviours, favourable; not hour, tour or contour
  [
    /(?<=^[a-z]*[aeiouy][a-z]*[b-df-hj-np-su-z]|^[a-z]*vi|^col|^endeav)our(?=(?:s|ed|ing|al|able|ful|less|ite|er|ers|y)?$)/,
    'or',
  ],
  // organisation, authorised; not advise, promise, exercise, raise or enterprise
  [
    /(?<=^[a-z]{3,}(?<![vcwaouq]|pr|pro?m|prem|dem|rad|expert|advert|mort|parad|pract))is(?=(?:e|es|ed|er|ers|ing|ation|ations|ational|able)$)/,
    'iz',
  ],
  // analyse
  [/(?<=[a-z]l)ys(?=(?:e|es|ed|er|ers|ing)$)/, 'yz'],
  // licence, defence, offence
  [/(?<=^(?:lic|def|off|pret))enc(?=(?:e|es|ed|ing|ee|ees|or|ors)$)/, 'ens'],
  [/(?<=^pract)is(?=(?:e|es|ed|ing)$)/, 'ic'],
  // catalogue, dialogues, programme
  [/(?<=[a-z]{2}log)ue(?=s?$)/, ''],
  [/(?<=^program)me(?=s?$)/, ''],
  // judgement, acknowledgements
  [/(?<=dg)e(?=ments?$)/, ''],
  [/^artefact/, 'artifact'],
];

/** Returns a word in its American spelling, so that “data centre” finds “data center” and the reverse. Endings do not matter. */
export function americanSpelling(word: string): string {
  return rules.reduce((spelt, [british, american]) => spelt.replace(british, american), word);
}
