import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { style, styleHash } from '../../../shared/playbook/style.ts';

it('is the style whose hash the policy of a playbook names', () => {
  expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
});
