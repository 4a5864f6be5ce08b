import { describe, expect, it } from 'vitest';
import { isVerb } from '../../electron/cli.ts';
import { call } from './commands/terminal.ts';

const verbs = ['demo', 'check', 'simulate', 'paths', 'diff', 'export', 'import', 'templates', 'schema'];

describe('the terminal program', () => {
  it('shows exactly the verbs that exist', async () => {
    const { status, out, err } = await call('--help');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect([...out.matchAll(/^ {2}([a-z]+) /gm)].map(([, verb]) => verb)).toEqual(verbs);
  });

  it('knows a verb from a file name or a switch', () => {
    expect(verbs.every(isVerb)).toBe(true);
    for (const word of ['help', '--help', 'forecast', 'my.sequence.json', '']) expect(isVerb(word)).toBe(false);
  });

  it.each(verbs)('explains %s', async (verb) => {
    const { status, out } = await call(verb, '--help');
    expect(status).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: sequence-studio ${verb} `));
    expect(out).toContain('--json');
  });

  it.each([[], ['dance'], ['check'], ['schema', '--loud'], ['simulate', 'a.json'], ['paths'], ['demo', 'extra']])(
    'ends with 2 and prints no answer on wrong usage (%s %s)',
    async (...words) => {
      const { status, out, err } = await call(...words);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).not.toBe('');
    },
  );
});
