import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putUnderLoad, wrkScript } from '../../../src/cli/load.ts';

const asked = new Map<string, number>();
const server = createServer((request, response) => {
  asked.set(request.url ?? '', (asked.get(request.url ?? '') ?? 0) + 1);
  response.writeHead(request.url === '/missing' ? 404 : 200).end('x');
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => {
  server.close();
});

describe('a server under load', () => {
  it('is asked for each path in turn, and its times are counted', async () => {
    const result = await putUnderLoad({ origin, paths: ['/a', '/b'], connections: 4, seconds: 0.05 });
    expect(result).toMatchObject({ errors: 0, requests: (asked.get('/a') ?? 0) + (asked.get('/b') ?? 0) });
    expect(Math.abs((asked.get('/a') ?? 0) - (asked.get('/b') ?? 0))).toBeLessThanOrEqual(1);
    expect(result.p50).toBeGreaterThan(0);
    expect(result.p99).toBeGreaterThanOrEqual(result.p50);
  });

  it('has an error for each response that is no success', async () => {
    const { requests, errors } = await putUnderLoad({ origin, paths: ['/missing'], connections: 2, seconds: 0.02 });
    expect(errors).toBe(requests);
    expect(errors).toBeGreaterThan(0);
  });
});

it('wrk asks for the same paths', () => {
  expect(wrkScript(['/', '/policy/'])).toContain('local paths = { "/", "/policy/" }');
});
