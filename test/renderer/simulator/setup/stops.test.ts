import { expect, test } from 'vitest';
import { stopsIn } from '../../../../renderer/simulator/setup/stops.ts';
import { check } from '../../../../shared/check/check.ts';
import { simulate } from '../../../../shared/engine/simulate.ts';
import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import { advance, automatedEmail, call, designOf, emailCondition, storyOf } from '../../../builders.ts';

test('names the paths that a run cannot follow to their end, and only those', () => {
  const flow = [
    automatedEmail('Hello'),
    emailCondition('Opened?', { results: ['opened'], days: 1, yes: [call('Ring')], no: [advance('On', null)] }),
  ];
  const design = designOf('First', flow);
  const errors = check(design, { catalog: standardCatalog, library: new Map(), profile: 'dynamics-365' }).filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors.length).toBeGreaterThan(1);
  const stops = stopsIn(design.sequence, errors);
  expect(stops.map(({ where }) => where)).toEqual(['Step 1 of 1 on the No path of Opened?']);
  const run = simulate(storyOf({ flow, start: '2026-05-18 09:00' }));
  expect(run.end.kind).toBe('error');
});
