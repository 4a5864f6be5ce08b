import { describe, expect, it } from 'vitest';
import { numberedDesign } from '../../../electron/commands/templates.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import { encodeCatalog } from '../../../shared/file/catalogFile.ts';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import { templates } from '../../../shared/model/templates/templates.ts';
import { storyOf } from '../../builders.ts';
import { goldens } from '../../shared/engine/golden/all.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';
import { CheckAnswer, PathsAnswer, SimulateAnswer } from './answers.ts';
import { scenario } from './designs.ts';
import { call, newFolder, put, putDesign } from './terminal.ts';

type Given = Parameters<typeof simulate>[0];

/** Every verb that answers about one design: its JSON has the shape of the contract and says what the engine says. */
async function expectAnswers({ design, scenario: happening, catalog, library }: Given): Promise<void> {
  const [folder, others] = [newFolder(), newFolder()];
  const file = putDesign(folder, design);
  const given = put(folder, 'scenario.json', happening);
  for (const other of library.values()) if (other.id !== design.id) putDesign(others, other);
  const offered = ['--catalog', put(folder, 'catalog.json', encodeCatalog(catalog)), '--json'];

  const checked = await call('check', file, ...offered);
  const [answer] = CheckAnswer.parse(JSON.parse(checked.out)).files;
  expect(checked).toMatchObject({ status: answer?.ok === true ? 0 : 1, err: '' });
  expect(answer?.ok).toBe(answer?.issues.every(({ severity }) => severity !== 'error'));

  const simulated = await call('simulate', file, '--scenario', given, '--library', others, ...offered);
  expect(simulated).toMatchObject({ status: 0, err: '' });
  const { end, trace } = SimulateAnswer.parse(JSON.parse(simulated.out));
  const run = simulate({ design, scenario: happening, catalog, library });
  expect(trace.map(({ text }) => text)).toEqual(run.trace.map(({ text }) => text));
  expect(end.kind).toBe(run.end.kind);

  const listed = await call('paths', file, '--json');
  expect(listed).toMatchObject({ status: 0, err: '' });
  const { count, complete, paths } = PathsAnswer.parse(JSON.parse(listed.out));
  expect([complete, paths.length]).toEqual([true, count]);
}

describe('the answers in JSON are as the contract says', () => {
  it.each(templates)('for the template $id', async (template) => {
    await expectAnswers({ design: numberedDesign(template), scenario, catalog: standardCatalog, library: new Map() });
  });

  it.each(goldens.map((golden) => [`${golden.rule} ${golden.title}`, golden.story] as const))('for the story %s', async (_, story) => {
    const input = storyOf(story);
    expect(input.catalog).toBe(tinyCatalog);
    await expectAnswers(input);
  });
});
