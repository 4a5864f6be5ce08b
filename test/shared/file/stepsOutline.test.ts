import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsOutline } from '../../../shared/file/stepsOutline.ts';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import { flowOrder } from '../../../shared/model/sequence.ts';
import { call, designOf, email, emailCondition, task, wait } from '../../builders.ts';
import { drawnDesign } from '../../gestures.ts';

const names = { catalog: standardCatalog, recordType: 'lead', designName: () => undefined };

test('reads from top to bottom, with the paths indented', () => {
  const { sequence } = designOf('One', [
    email('Intro'),
    emailCondition('Opened?', { results: ['opened'], yes: [call('Call Ana')], no: [] }),
    task('Note'),
  ]);
  expect(stepsOutline(sequence, names)).toBe(
    [
      'Send an email: Intro',
      'Email condition: Opened? (opened within 0 hours)',
      '  Yes path:',
      '    Make a phone call: Call Ana',
      '    Complete a task: Note',
      '  No path:',
      '    Continues at Note',
      '',
    ].join('\n'),
  );
});

test('says where a path ends', () => {
  const { sequence } = designOf('One', [wait('Pause', 2), emailCondition('Opened?', { results: ['opened'] })]);
  expect(stepsOutline(sequence, names)).toContain('  No path:\n    Ends\n');
});

test('names each step of any sequence once', () => {
  fc.assert(
    fc.property(drawnDesign, ({ sequence }) => {
      const steps = flowOrder(sequence);
      const numbered = Object.fromEntries(steps.map((step, index) => [step.id, { ...step, name: `step number ${index};` }]));
      const text = stepsOutline({ ...sequence, steps: numbered }, names);
      const lines = text.split('\n').filter((line) => !line.includes('Continues at'));
      steps.forEach((_, index) => {
        expect(lines.filter((line) => line.includes(`step number ${index};`))).toHaveLength(1);
      });
    }),
  );
});
