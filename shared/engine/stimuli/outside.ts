import { columnOf } from '../../model/catalog.ts';
import { valueInWords } from '../../model/describe.ts';
import type { Stimulus } from '../../model/stimulus.ts';
import { assertNever } from '../../result.ts';
import { stageLabel } from '../explain/stageFlip.ts';
import { follow } from '../follow.ts';
import type { Going } from '../going.ts';
import type { Rule } from '../rules.ts';
import { recordName, tell } from '../tell.ts';
import { thisInstantOf } from '../thisInstant.ts';
import type { CustomerEvent } from './customer.ts';
import type { Ineffective } from './ineffective.ts';
import type { SellerAct } from './seller.ts';

export type OutsideChange = Exclude<Stimulus, SellerAct | CustomerEvent>;

/** What happens around the run: to the record, to its connection, to the sequence (`rules.md` 3.3, 6.2). */
export function fromOutside(run: Going, change: OutsideChange): Ineffective | null {
  if (run.connected.length === 0) return { rule: '3.3', reason: 'the run has not begun' };
  if (run.end !== null) return { rule: '3.2', reason: 'the run has ended' };
  switch (change.kind) {
    case 'recordChanged':
      return changeColumn(run, change);
    case 'stageChanged':
      return changeStage(run, change);
    case 'recordDeactivated':
      return disconnect(run, `${recordName(run)} is no longer active${change.reason === '' ? '' : `: ${change.reason}`}.`, '3.3');
    case 'disconnected':
      return disconnect(run, `${recordName(run)} is disconnected from the sequence by a user.`, '6.2');
    case 'sequenceDeactivated':
      return disconnect(run, `The sequence "${run.design.name}" is deactivated.`, '6.2');
    default:
      return assertNever(change);
  }
}

function disconnect(run: Going, reason: string, rule: Rule): null {
  follow(run, { kind: 'end', end: { kind: 'disconnected', reason }, rule });
  return null;
}

function changeColumn(run: Going, { column: name, value }: Extract<Stimulus, { kind: 'recordChanged' }>): Ineffective | null {
  const column = columnOf(run.names.catalog, run.names.recordType, name);
  if (column === undefined) return { rule: '3.3', reason: `the record has no column "${name}"` };
  run.record = { ...run.record, values: { ...run.record.values, [name]: value } };
  thisInstantOf(run).columns.add(name);
  const text = `${column.label} of the record changes to ${valueInWords(run.names, name, value)}.`;
  tell(run, { event: { kind: 'recordChanged', column: name }, rule: '3.3', text, about: null });
  return null;
}

function changeStage(run: Going, { process, stage }: Extract<Stimulus, { kind: 'stageChanged' }>): Ineffective | null {
  const known = run.names.catalog.processes.find(({ id }) => id === process)?.stages.some(({ id }) => id === stage) ?? false;
  if (!known) return { rule: '3.3', reason: 'the organisation has no such stage' };
  run.record = { ...run.record, stage: { process, stage } };
  thisInstantOf(run).stageChanged = true;
  const text = `The record moves to the stage ${stageLabel(run, { process, stage })}.`;
  tell(run, { event: { kind: 'stageChanged' }, rule: '3.3', text, about: null });
  return null;
}
