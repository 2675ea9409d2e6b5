import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('npm run complete-lock finds a lock file that npm ci accepts on every platform, with the hash of each package', () => {
  const output = execFileSync(process.execPath, ['scripts/complete-lock.ts', '--check'], { encoding: 'utf8' });
  expect(output).toBe('The lock file is complete.\n');
});
