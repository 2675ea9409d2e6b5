import { type Clause, labelledTitle, type Section } from '../../model/policy.ts';
import { placeKey } from './place-key.ts';
import type { PlainRecord, PolicyName } from './record.ts';

/**
 * Returns the record of a clause; `policy` is the one it is in, if the company has several, and `leadIn` the ordinal of the clause of
 * its section that leads in to it.
 */
export function clauseRecord(
  section: Pick<Section, 'number' | 'label' | 'title'>,
  clause: Pick<Clause, 'label' | 'text'>,
  url: string,
  policy?: PolicyName,
  leadIn?: number,
): PlainRecord {
  return {
    kind: 'clause',
    url,
    title: [...(policy ? [policy.title] : []), clause.label, labelledTitle(section)].join(' '),
    text: clause.text,
    clause: /\d+$/.exec(clause.label)?.[0] ?? '',
    ...(leadIn === undefined ? {} : { leadIn: `${leadIn}` }),
    ...(policy ? { policy: policy.id } : {}),
    heading: section.title,
    sections: [placeKey(policy?.id, section.number)],
    ...(section.label === undefined ? {} : { label: section.label }),
  };
}
