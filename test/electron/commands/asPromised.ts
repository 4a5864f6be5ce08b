import { expect } from 'vitest';
import { simulate } from '../../../shared/engine/simulate.ts';
import { encodeCatalog } from '../../../shared/file/catalogFile.ts';
import { CheckAnswer, PathsAnswer, SimulateAnswer } from './answers.ts';
import { call, newFolder, put, putDesign } from './terminal.ts';

type Given = Parameters<typeof simulate>[0];

/**
 * Every verb that answers about one design: its JSON has the shape of the contract and says what the engine says. Gives the ids of the issues
 * that `check` finds, with the designs of the library named beside it.
 */
export async function expectAnswers({ design, scenario: happening, catalog, library }: Given): Promise<readonly string[]> {
  const [folder, others] = [newFolder(), newFolder()];
  const file = putDesign(folder, design);
  const given = put(folder, 'scenario.json', happening);
  const otherFiles = [...library.values()].filter(({ id }) => id !== design.id).map((other) => putDesign(others, other));
  const offered = ['--catalog', put(folder, 'catalog.json', encodeCatalog(catalog)), '--json'];

  const checked = await call('check', file, ...otherFiles, ...offered);
  const { files } = CheckAnswer.parse(JSON.parse(checked.out));
  expect(checked).toMatchObject({ status: files.every(({ ok }) => ok) ? 0 : 1, err: '' });
  expect(files.map((one) => one.file)).toEqual([file, ...otherFiles]);
  for (const { ok, issues } of files) expect(ok).toBe(issues.every(({ severity }) => severity !== 'error'));

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
  return files[0]?.issues.map(({ id }) => id) ?? [];
}
