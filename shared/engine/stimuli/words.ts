import { columnOf } from '../../model/catalog.ts';
import { type Names, valueInWords } from '../../model/describe.ts';
import type { StepId } from '../../model/ids.ts';
import { type Sequence, stepOf } from '../../model/sequence.ts';
import type { Stimulus } from '../../model/stimulus.ts';
import { assertNever } from '../../result.ts';
import { eventWords } from '../explain/email.ts';
import { quoted } from '../titles.ts';

/** A stimulus without its time: `the seller completes "Call" with the result Made`. Steps are named after `sequence`. */
export function stimulusInWords(names: Names, sequence: Sequence, stimulus: Stimulus): string {
  const named = (id: StepId): string => {
    const step = stepOf(sequence, id);
    return step === undefined ? `"${id}"` : quoted(step);
  };
  switch (stimulus.kind) {
    case 'complete': {
      const result = names.catalog.callResults.find(({ id }) => id === stimulus.result)?.label ?? stimulus.result;
      return `the seller completes ${named(stimulus.step)}${result === null ? '' : ` with the result ${result}`}`;
    }
    case 'skip':
      return `the seller skips ${named(stimulus.step)}`;
    case 'snooze':
      return `the seller snoozes ${named(stimulus.step)}`;
    case 'skipWait':
      return `the seller ends ${named(stimulus.step)} early`;
    case 'opened':
    case 'linkOpened':
    case 'replied':
    case 'attachmentDownloaded':
      return `the customer ${eventWords[stimulus.kind].present} ${stimulus.email === null ? 'the last email' : named(stimulus.email)}`;
    case 'recordDeactivated':
      return `the record is deactivated${stimulus.reason === '' ? '' : ` (${stimulus.reason})`}`;
    case 'disconnected':
      return 'a user disconnects the record';
    case 'sequenceDeactivated':
      return 'the sequence is deactivated';
    case 'recordChanged': {
      const label = columnOf(names.catalog, names.recordType, stimulus.column)?.label ?? stimulus.column;
      return `${label} of the record changes to ${valueInWords(names, stimulus.column, stimulus.value)}`;
    }
    case 'stageChanged': {
      const process = names.catalog.processes.find(({ id }) => id === stimulus.process);
      return `the record moves to the stage ${process?.stages.find(({ id }) => id === stimulus.stage)?.label ?? stimulus.stage}`;
    }
    default:
      return assertNever(stimulus);
  }
}
