import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import { CallRegular, CheckmarkRegular, NextRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Instant } from '../../shared/model/instant.ts';
import { kindFacts } from '../../shared/model/kinds.ts';
import type { StepKind } from '../../shared/model/step.ts';
import { StepIcon } from '../canvas/StepIcon.tsx';
import type { Clock } from './clock.ts';
import { FilledText } from './FilledText.tsx';
import { SnoozeButton } from './SnoozeButton.tsx';
import type { SellerText } from './texts.ts';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', gap: tokens.spacingHorizontalM },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  overdue: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  description: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** One way to complete a step: a call result. */
export interface Outcome {
  readonly id: string;
  readonly label: string;
}

export interface UpNextCardProps {
  readonly kind: StepKind;
  readonly title: string;
  /** What the seller is asked to do; may be empty. */
  readonly description: string;
  readonly dueAt: Instant;
  readonly now: Instant;
  readonly clock: Clock;
  readonly texts: readonly SellerText[];
  /** What has to be said when it is completed; empty where nothing has. */
  readonly outcomes: readonly Outcome[];
  /** `null` where there are no outcomes. */
  readonly onComplete: (outcome: string | null) => void;
  readonly onSkip: () => void;
  readonly onSnooze: (until: Instant) => void;
  /** What has to be done before the step can be completed, in place of Complete. */
  readonly first?: { readonly label: string; readonly onDo: () => void };
  /** What came of it so far, shown above the acts. */
  readonly children?: ReactNode;
}

/** What the seller has to do now, as the Up next card of a record shows it: what, until when, with which words, and how it is closed. */
export function UpNextCard(props: UpNextCardProps) {
  const { kind, title, description, dueAt, now, clock, texts } = props;
  const styles = useStyles();
  const overdue = clock.dayNumber(dueAt) < clock.dayNumber(now);
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <StepIcon kind={kind} />
        <div className={styles.words}>
          <Text weight="semibold">{title}</Text>
          <Text size={200} className={styles.quiet}>
            {kindFacts[kind].label}
          </Text>
          <Text size={200} className={mergeClasses(overdue && styles.overdue)}>
            {overdue ? `Overdue since ${clock.moment(dueAt)}` : `Due ${clock.moment(dueAt)}`}
          </Text>
        </div>
      </div>
      {props.children}
      <div className={styles.acts}>
        {props.first === undefined ? (
          <CompleteButton outcomes={props.outcomes} onComplete={props.onComplete} />
        ) : (
          <Button appearance="primary" icon={<CallRegular />} onClick={props.first.onDo}>
            {props.first.label}
          </Button>
        )}
        <Button icon={<NextRegular />} onClick={props.onSkip}>
          Skip
        </Button>
        <SnoozeButton now={now} clock={clock} onSnooze={props.onSnooze} />
      </div>
      {description.trim() === '' ? null : (
        <Text size={200} className={styles.description}>
          {description}
        </Text>
      )}
      {texts.map((text) => (
        <FilledText key={text.label} text={text} />
      ))}
    </div>
  );
}

/** Completes at once, or asks for the outcome first. */
function CompleteButton({ outcomes, onComplete }: Pick<UpNextCardProps, 'outcomes' | 'onComplete'>) {
  if (outcomes.length === 0) {
    return (
      <Button appearance="primary" icon={<CheckmarkRegular />} onClick={() => onComplete(null)}>
        Complete
      </Button>
    );
  }
  return (
    <Menu inline positioning={{ strategy: 'fixed', position: 'below', align: 'start' }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="primary" icon={<CheckmarkRegular />}>
          Complete
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {outcomes.map(({ id, label }) => (
            <MenuItem key={id} onClick={() => onComplete(id)}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
