import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';
import { claimAddress, claimFolder } from '../../electron/claim.ts';

const folder = path.join('/nowhere', `claim-test-${process.pid}`);
const holdsClaim = "require('node:net').createServer().listen(process.argv[1], () => console.log('up'))";

test('a folder has one owner at a time, and is free again when its owner was killed', async () => {
  const owner = spawn(process.execPath, ['-e', holdsClaim, claimAddress(folder)], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(owner.stdout, 'data');
  expect(await claimFolder(folder)).toBe(false);
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  expect(await claimFolder(folder)).toBe(true);
  expect(await claimFolder(folder)).toBe(false);
  expect(await claimFolder(path.join(folder, 'another'))).toBe(true);
});
