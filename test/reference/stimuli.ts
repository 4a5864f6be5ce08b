import { columnOf } from '../../shared/model/catalog.ts';
import type { Stimulus } from '../../shared/model/stimulus.ts';
import { assertNever } from '../../shared/result.ts';
import { hear } from './customer.ts';
import { detail } from './outcome.ts';
import { closeStep, endWait, snooze } from './seller.ts';
import { finish, note, type Story } from './story.ts';

/**
 * Works off one stimulus completely (8.2); `index` is its place in the scenario. The answer is whether it changed anything as the run
 * stood: where it is no, the story is as it was.
 */
export function takeEffect(story: Story, stimulus: Stimulus, index: number): boolean {
  if (story.end !== null) return false;
  const { at } = stimulus;
  switch (stimulus.kind) {
    case 'complete':
    case 'skip':
      return closeStep(story, stimulus, index);
    case 'snooze':
      return snooze(story, stimulus, index);
    case 'skipWait':
      return endWait(story, stimulus);
    case 'opened':
    case 'linkOpened':
    case 'replied':
    case 'attachmentDownloaded':
      return hear(story, stimulus, index);
    case 'recordChanged':
      return changeRecord(story, stimulus);
    case 'stageChanged':
      return changeStage(story, stimulus, index);
    case 'recordDeactivated':
    case 'disconnected':
    case 'sequenceDeactivated':
      finish(story, at, 'disconnected');
      return true;
    default:
      return assertNever(stimulus);
  }
}

/** The record's process moves to a stage that the organisation has (3.3). */
function changeStage(story: Story, { at, process, stage }: Extract<Stimulus, { kind: 'stageChanged' }>, index: number): boolean {
  const known = story.input.catalog.processes.find(({ id }) => id === process)?.stages.some(({ id }) => id === stage) ?? false;
  if (!known) return false;
  story.record = { ...story.record, stage: { process, stage } };
  note(story, at, 'stageChanged', null, detail.byStimulus(index));
  return true;
}

/** A changed column of the record (3.3); one that the record does not have cannot change. */
function changeRecord(story: Story, { at, column, value }: Extract<Stimulus, { kind: 'recordChanged' }>): boolean {
  if (columnOf(story.input.catalog, story.design.recordType, column) === undefined) return false;
  story.record = { ...story.record, values: { ...story.record.values, [column]: value } };
  note(story, at, 'recordChanged', null, detail.written(column, value));
  return true;
}
