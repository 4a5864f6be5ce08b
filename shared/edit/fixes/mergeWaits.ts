import { durationInWords } from '../../model/duration.ts';
import { slotsTo, stepOf } from '../../model/sequence.ts';
import { forKind } from './fix.ts';
import { joined } from './waitParts.ts';

/**
 * Two waits in a row become the first one, as long as both. Where other ways lead to the second it has to stay, and where it ends the path that
 * problem comes first.
 */
export const mergeWaits = forKind('wait', ({ sequence, options }, wait) => {
  const [slot, ...others] = slotsTo(sequence).get(wait.id) ?? [];
  const above = slot?.kind === 'exit' && others.length === 0 ? stepOf(sequence, slot.step) : undefined;
  if (above?.kind !== 'wait' || wait.exits.next === null) return [];
  const duration = joined(above.duration, wait.duration, options.skipNonWorkingDays);
  if (duration === null) return [];
  return [
    {
      label: `Make it one wait of ${durationInWords(duration)}`,
      edits: [
        { kind: 'changeStep', step: { ...above, duration, note: [above.note, wait.note].filter((note) => note !== '').join('\n') } },
        { kind: 'removeStep', step: wait.id, keep: 'next' },
      ],
    },
  ];
});
