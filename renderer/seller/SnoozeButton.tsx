import { Button, Field, Input, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from '@fluentui/react-components';
import { ClockAlarmRegular } from '@fluentui/react-icons';
import { type FormEvent, useState } from 'react';
import type { Instant } from '../../shared/model/instant.ts';
import { type Clock, nextMorning } from './clock.ts';

const useStyles = makeStyles({
  button: { justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: '240px' },
});

interface SnoozeButtonProps {
  readonly now: Instant;
  readonly clock: Clock;
  readonly onSnooze: (until: Instant) => void;
}

/** Snoozes a step: until the next working morning at nine, or any later moment. */
export function SnoozeButton({ now, clock, onSnooze }: SnoozeButtonProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const until = clock.fromField(text);
  const later = until !== null && until > now;

  const show = (wanted: boolean): void => {
    if (wanted) setText(clock.toField(nextMorning(now, clock)));
    setOpen(wanted);
  };
  const snooze = (event: FormEvent): void => {
    event.preventDefault();
    if (!later) return;
    setOpen(false);
    onSnooze(until);
  };

  return (
    <Popover open={open} onOpenChange={(_, data) => show(data.open)} trapFocus positioning="after">
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles.button} icon={<ClockAlarmRegular />}>
          Snooze…
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label="Snooze">
        <form className={styles.form} onSubmit={snooze}>
          <Field label="Until" required validationMessage={later ? null : `Choose a moment after ${clock.moment(now)}.`}>
            <Input type="datetime-local" max="9999-12-31T23:59" value={text} onChange={(_, { value }) => setText(value)} />
          </Field>
          <Button type="submit" appearance="primary" disabledFocusable={!later}>
            Snooze
          </Button>
        </form>
      </PopoverSurface>
    </Popover>
  );
}
