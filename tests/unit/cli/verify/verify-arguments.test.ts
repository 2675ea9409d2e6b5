import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../../src/cli/command-line.ts';
import { checkVerify, verifyCommand } from '../../../../src/cli/verify/verify-arguments.ts';

const read = (...args: string[]) => readCommandLine(verifyCommand, checkVerify, args);

describe('the command line of npm run verify', () => {
  it.each(['https://trust.example.com/', 'http://localhost:8123', 'dist', 'what?'])('takes %s', (site) => {
    expect(read(site)).toMatchObject({ result: { site } });
  });

  it.each([
    ['https://trust.example.com/?q', 'without a query'],
    ['https://trust.example.com/?', 'without a query'],
    ['https://trust.example.com/#top', 'without a query'],
    ['http://', 'http:// is not a URL.'],
  ])('refuses %s', (url, reason) => {
    expect(JSON.stringify(read(url))).toContain(reason);
    expect(JSON.stringify(read('dist', '--live', url))).toContain(reason);
  });
});
