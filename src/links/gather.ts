import { sortProblems } from '../model/problem.ts';
import type { Fault, Finding, Place } from './finding.ts';

/**
 * Makes one finding of the same fault in several places. It stands where the address is written in the content; where it
 * is not, a template wrote it, and the first built file that has it is named.
 */
export function gather(faults: readonly Fault[], sourcesOf: (address: string) => Place[]): Finding[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const key =
      fault.address === undefined ? `${placeKey(fault.place)} ${fault.rule}` : `${fault.rule} ${fault.message}`;
    groups.set(key, [...(groups.get(key) ?? []), fault]);
  }
  const findings = [...groups.values()].map((group) => findingOf(group, sourcesOf));
  return sortProblems(findings.map((finding) => ({ ...finding, ...finding.place }))).map(
    ({ path: _path, line: _line, column: _column, ...finding }) => finding as unknown as Finding,
  );
}

function findingOf(group: readonly Fault[], sourcesOf: (address: string) => Place[]): Finding {
  const [fault] = group as [Fault];
  const addresses = [...new Set(group.flatMap(({ address }) => address ?? []))];
  const sources = addresses.flatMap(sourcesOf);
  const places = [...sources, ...group.map(({ place }) => place)];
  const [place = fault.place, ...others] = [...new Map(places.map((item) => [placeKey(item), item])).values()];
  return { ...fault, place, others };
}

function placeKey({ path, line, column }: Place): string {
  return `${path}:${line}:${column}`;
}
