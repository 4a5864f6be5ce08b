import { columnOf } from '../../model/catalog.ts';
import { valueInWords } from '../../model/describe.ts';
import type { Stimulus } from '../../model/stimulus.ts';
import { assertNever } from '../../result.ts';
import { stageLabel } from '../explain/stageFlip.ts';
import { follow } from '../follow.ts';
import type { Going } from '../going.ts';
import type { Rule } from '../rules.ts';
import { recordName, tellAbout } from '../tell.ts';
import { noteNow, write } from '../thisInstant.ts';
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
      return disconnect(run, `${recordName(run.record)} is no longer active${change.reason === '' ? '' : `: ${change.reason}`}.`, '3.3');
    case 'disconnected':
      return disconnect(run, `${recordName(run.record)} is disconnected from the sequence by a user.`, '6.2');
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
  const column = columnOf(run.given.names.catalog, run.given.names.recordType, name);
  if (column === undefined) return { rule: '3.3', reason: `the record has no column "${name}"` };
  write(run, name, value);
  const { names } = run.given;
  const text = (): string => `${column.label} of the record changes to ${valueInWords(names, name, value)}.`;
  tellAbout(run, null, { kind: 'recordChanged', column: name }, '3.3', text);
  return null;
}

function changeStage(run: Going, { process, stage }: Extract<Stimulus, { kind: 'stageChanged' }>): Ineffective | null {
  const known = run.given.names.catalog.processes.find(({ id }) => id === process)?.stages.some(({ id }) => id === stage) ?? false;
  if (!known) return { rule: '3.3', reason: 'the organisation has no such stage' };
  run.record = { ...run.record, stage: { process, stage } };
  noteNow(run, { stageChanged: true });
  const { given } = run;
  tellAbout(run, null, { kind: 'stageChanged' }, '3.3', () => `The record moves to the stage ${stageLabel(given, { process, stage })}.`);
  return null;
}
