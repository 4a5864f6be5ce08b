import { describe, expect, it } from 'vitest';
import { simulate } from '../../../shared/engine/simulate.ts';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import type { Design } from '../../../shared/model/design.ts';
import { ScenarioId } from '../../../shared/model/ids.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { expectationFrom } from '../../../shared/scenarios/expectation.ts';
import { SavedScenariosAnswer } from './answers.ts';
import { berlin, nurturing, scenario } from './designs.ts';
import { call, newFolder, put, putDesign } from './terminal.ts';

const id = (text: string) => ScenarioId.parse(text);

/** What a scenario does in a design, as what it expects. */
function expecting(design: Design, given: Scenario, name: string): Scenario {
  const input = { design, scenario: given, catalog: standardCatalog, library: new Map() };
  return { ...given, id: id(name), name, expects: expectationFrom(input, simulate(input)) };
}

const kept = expecting(nurturing, berlin, 'kept');
const broken: Scenario = { ...expecting(nurturing, scenario, 'broken'), stimuli: [] };
const stale: Scenario = { ...expecting(nurturing, scenario, 'stale'), start: scenario.start - 1000 };
const unjudged: Scenario = { ...scenario, id: id('unjudged'), name: 'unjudged' };
const withScenarios = (...scenarios: Scenario[]): Design => ({ ...nurturing, scenarios });

describe('simulate --all', () => {
  it('ends with 0 where every saved scenario comes out as expected, confirmed or not', async () => {
    const file = putDesign(newFolder(), withScenarios(kept, stale, unjudged));
    const { status, out, err } = await call('simulate', file, '--all');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.split('\n')).toEqual([
      `${file}: 3 scenarios: 1 as expected, 1 changed since confirmed, 1 nothing expected`,
      '  As expected: "kept": Completed on Tue 10 Mar 2026 09:10.',
      '  Changed since confirmed: "stale": Completed on Tue 10 Mar 2026 08:10.',
      '    The same steps happen, but at other times or with other results.',
      '  Nothing expected: "unjudged": Completed on Tue 10 Mar 2026 08:10.',
      '',
    ]);
  });

  it('ends with 1 where one comes out differently, and says the first difference', async () => {
    const { status, out } = await call('simulate', putDesign(newFolder(), withScenarios(kept, broken)), '--all');
    expect(status).toBe(1);
    expect(out).toContain('  Different: "broken": expected Completed; is Waiting for the seller on ');
  });

  it('gives scripts one document', async () => {
    const file = putDesign(newFolder(), withScenarios(kept, broken, stale, unjudged));
    const { status, out, err } = await call('simulate', file, '--all', '--json');
    const answer = SavedScenariosAnswer.parse(JSON.parse(out));
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(answer).toMatchObject({ file, ok: false, kept: 1, stale: 1, broken: 1, unjudged: 1 });
    expect(answer.scenarios.map(({ id: one, verdict }) => `${one} ${verdict}`)).toEqual([
      'kept kept',
      'broken broken',
      'stale stale',
      'unjudged unjudged',
    ]);
    expect(answer.scenarios[0]).toMatchObject({
      expected: { end: 'completed', path: [{ step: 's2', exit: 'no' }] },
      end: { kind: 'completed', at: '2026-03-10T09:10:00.000+01:00' },
      path: [{ step: 's2', exit: 'no' }],
      difference: null,
      changes: [],
    });
    expect(answer.scenarios[1]?.difference).toMatch(/^expected Completed; is Waiting for the seller/);
    expect(answer.scenarios[3]?.expected).toBeNull();
  });

  it('says where no scenario is saved', async () => {
    const file = putDesign(newFolder(), nurturing);
    expect(await call('simulate', file, '--all')).toEqual({ status: 0, out: `${file}: no scenario is saved with it\n`, err: '' });
  });

  it('is asked for instead of one scenario, not with it', async () => {
    const folder = newFolder();
    const [file, one] = [putDesign(folder, nurturing), put(folder, 'one.json', scenario)];
    expect((await call('simulate', file, '--all', '--scenario', one)).status).toBe(2);
    const neither = await call('simulate', file);
    expect(neither).toEqual({ status: 2, out: '', err: 'simulate needs --scenario <file>, or --all for the saved ones\n' });
  });
});
