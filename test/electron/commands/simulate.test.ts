import { describe, expect, it } from 'vitest';
import { SimulateAnswer } from './answers.ts';
import { advancingTo, berlin, designOf, nurturing, scenario } from './designs.ts';
import { call, newFolder, put, putDesign } from './terminal.ts';

describe('simulate', () => {
  it('gives scripts the run, its times with the offset of the seller', async () => {
    const folder = newFolder();
    const { status, out, err } = await call(
      'simulate',
      putDesign(folder, nurturing),
      '--scenario',
      put(folder, 'berlin.json', berlin),
      '--json',
    );
    const { end, trace, record } = SimulateAnswer.parse(JSON.parse(out));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(trace[0]).toMatchObject({ at: '2026-03-02T09:00:00.000+01:00', kind: 'connected', rule: '2.1', step: null });
    // Nobody opened the email within two days, then three working days passed: the reminder goes out and the rating falls.
    expect(trace.filter(({ kind }) => kind === 'judged')).toMatchObject([{ step: 's2', exit: 'no', at: '2026-03-04T09:10:00.000+01:00' }]);
    expect(end.kind).toBe('completed');
    expect(record.values.leadqualitycode).toBe(3);
  });

  it('tells times inside a line in the same way', async () => {
    const folder = newFolder();
    const { out } = await call('simulate', putDesign(folder, nurturing), '--scenario', put(folder, 'berlin.json', berlin), '--json');
    const condition = SimulateAnswer.parse(JSON.parse(out)).trace.find(({ kind, step }) => kind === 'entered' && step === 's2');
    expect(condition).toMatchObject({ until: '2026-03-04T09:10:00.000+01:00' });
  });

  it('tells a person the same in words', async () => {
    const folder = newFolder();
    const { status, out } = await call('simulate', putDesign(folder, nurturing), '--scenario', put(folder, 'utc.json', scenario));
    const lines = out.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^Mon 2 Mar 2026 08:00 {2}.+ \(2\.1\)$/);
    expect(lines.at(-1)).toMatch(/^End: completed, /);
  });

  it('reads a scenario in which a person wrote the times', async () => {
    const folder = newFolder();
    const written = put(folder, 'written.json', { ...berlin, start: '2026-03-02T09:00:00+01:00' });
    const { out } = await call('simulate', putDesign(folder, nurturing), '--scenario', written, '--json');
    expect(SimulateAnswer.parse(JSON.parse(out)).trace[0]?.at).toBe('2026-03-02T09:00:00.000+01:00');
  });

  it('follows a hand-over into the library', async () => {
    const [folder, library] = [newFolder(), newFolder()];
    putDesign(library, designOf('second', []));
    put(library, 'notes.txt', 'no design');
    const [from, monday] = [putDesign(folder, advancingTo('second')), put(folder, 'monday.json', scenario)];
    const alone = await call('simulate', from, '--scenario', monday, '--json');
    const together = await call('simulate', from, '--scenario', monday, '--library', library, '--json');
    expect(SimulateAnswer.parse(JSON.parse(alone.out)).end.kind).toBe('advanced');
    const { end, trace } = SimulateAnswer.parse(JSON.parse(together.out));
    expect(end.kind).toBe('completed');
    expect(trace.at(-1)).toMatchObject({ design: 'second' });
  });

  it('refuses what it cannot read', async () => {
    const folder = newFolder();
    const [file, monday] = [putDesign(folder, nurturing), put(folder, 'monday.json', scenario)];
    expect((await call('simulate', file)).status).toBe(2);
    expect((await call('simulate', `${folder}/no.json`, '--scenario', monday)).status).toBe(3);
    const noStart = await call('simulate', file, '--scenario', put(folder, 'no-start.json', { ...scenario, start: 'soon' }));
    expect(noStart.status).toBe(3);
    expect(noStart.err).toMatch(/no-start\.json: start: .+\n$/);
    const noLibrary = await call('simulate', file, '--scenario', monday, '--library', `${folder}/nowhere`);
    expect(noLibrary).toMatchObject({ status: 3, out: '' });
    expect(noLibrary.err).toMatch(/nowhere: could not be read: /);
  });
});
