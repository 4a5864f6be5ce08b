import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { memo, useMemo, useState } from 'react';
import { type Moment, momentAt } from '../../../../shared/engine/moments.ts';
import { possibleStimuli } from '../../../../shared/engine/possible.ts';
import { situationAt } from '../../../../shared/engine/situation.ts';
import type { Names } from '../../../../shared/model/describe.ts';
import type { Instant } from '../../../../shared/model/instant.ts';
import type { Stimulus } from '../../../../shared/model/stimulus.ts';
import { useStores } from '../../../state/stores.tsx';
import { Pane } from '../../../ui/Pane.tsx';
import { useRunKeys } from '../useRunKeys.ts';
import type { Shown } from '../useShown.ts';
import { AllEvents } from './AllEvents.tsx';
import { EventGroup } from './EventGroup.tsx';
import { type Listed, listedNow, numberedOf } from './listed.ts';
import { setTime } from './time.ts';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  when: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface HappeningsProps {
  readonly shown: Shown;
  readonly names: Names;
  /** `moment`: where in the run it happens; all up to it stays. */
  readonly onHappen: (stimulus: Stimulus, moment: Moment) => void;
  readonly className: string;
}

/**
 * What the seller and the customer can do, now or at a set time, with a key for each; below it everything else. What cannot be done says why.
 * The keys mean what is listed, so they are heard here.
 */
export const Happenings = memo(function Happenings({ shown, names, onHappen, className }: HappeningsProps) {
  const styles = useStyles();
  const stores = useStores();
  const { run, design, clock } = shown;
  /** The time that was set, as its field has it; `null` for now. */
  const [text, setText] = useState<string | null>(null);
  const set = text === null ? null : setTime(text, run, clock);
  const moment = set?.ok ? momentAt(run, set.value) : shown.moment;
  const situation = useMemo(() => (moment === shown.moment ? shown.situation : situationAt(run, moment.lines)), [run, moment, shown]);
  const groups = useMemo(
    () => listedNow(possibleStimuli(situation, design, names.catalog), situation, design.sequence),
    [situation, design, names.catalog],
  );
  const numbered = numberedOf(groups);
  const refused = set !== null && !set.ok;

  const happen = (make: (at: Instant) => Stimulus): void => {
    if (set !== null && !set.ok) return;
    setText(null);
    onHappen(make(set === null ? shown.now : set.value), moment);
  };
  useRunKeys(stores, (number) => {
    const offer = numbered[number - 1];
    if (offer !== undefined) happen(offer.make);
  });

  return (
    <Pane title="What can happen now" className={className}>
      <div className={styles.groups}>
        <div className={styles.when}>
          <Select
            size="small"
            aria-label="When it happens"
            value={text === null ? 'now' : 'set'}
            onChange={(_, { value }) => setText(value === 'now' ? null : clock.toField(shown.now))}
          >
            <option value="now">{`Now, ${clock.moment(shown.now)}`}</option>
            <option value="set">At a set time</option>
          </Select>
          {text === null ? null : (
            <Field label="Time" required validationMessage={refused ? set.error : null}>
              <Input type="datetime-local" size="small" max="9999-12-31T23:59" value={text} onChange={(_, { value }) => setText(value)} />
            </Field>
          )}
        </div>
        {refused
          ? null
          : groups.map(({ title, offers }) => (
              <EventGroup<Listed>
                key={title}
                title={title}
                offers={offers}
                empty="Nothing for the seller to do."
                numberOf={(offer) => numbered.indexOf(offer) + 1}
                onChoose={({ make }) => happen(make)}
              />
            ))}
        {refused ? null : <AllEvents situation={situation} sequence={design.sequence} names={names} onHappen={happen} />}
      </div>
    </Pane>
  );
});
