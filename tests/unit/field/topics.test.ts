import { describe, expect, it } from 'vitest';
import { topicIds, topics } from '../../../src/field/topics.ts';

describe('the topics', () => {
  it('have ids and names of their own', () => {
    expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
    expect(new Set(topics.map(({ name }) => name)).size).toBe(topics.length);
  });

  it('have ids that can stand in a URL', () => {
    for (const { id } of topics) expect(id).toMatch(/^[a-z]+$/);
  });

  it('are in the order in which pages list them, the rest last', () => {
    expect(topicIds).toEqual(topics.map(({ id }) => id));
    expect(topicIds[0]).toBe('governance');
    expect(topicIds.at(-1)).toBe('other');
  });

  it('keep the ids that the URLs of answers and their data have', () => {
    expect(topicIds).toEqual(
      expect.arrayContaining([
        'risk',
        'people',
        'assets',
        'access',
        'cryptography',
        'physical',
        'operations',
        'logging',
      ]),
    );
    expect(topicIds).toEqual(
      expect.arrayContaining(['backup', 'network', 'development', 'vulnerabilities', 'suppliers', 'incidents']),
    );
    expect(topicIds).toEqual(expect.arrayContaining(['continuity', 'compliance', 'privacy', 'service']));
  });
});
