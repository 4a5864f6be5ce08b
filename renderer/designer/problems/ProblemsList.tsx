import { makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons';
import { useLayoutEffect, useRef, useState } from 'react';
import { type Issue, type Severity, severities } from '../../../shared/check/issue.ts';
import { useView } from '../../state/stores.tsx';
import { FixButtons } from './FixButtons.tsx';
import { IssueButton } from './IssueButton.tsx';
import { SeverityIcon } from './SeverityIcon.tsx';
import { severityWords } from './severity.ts';

const useStyles = makeStyles({
  root: { outlineStyle: 'none', padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  none: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, padding: tokens.spacingVerticalS },
  severity: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
  },
  issue: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  words: { flex: '1 1 320px', minWidth: 0 },
});

interface ProblemsListProps {
  readonly issues: readonly Issue[];
  readonly onGoTo: (issue: Issue) => void;
}

/** Problems by severity, of the whole sequence or of the selected step; each leads to its step, and may be mended on the spot. */
export function ProblemsList({ issues, onGoTo }: ProblemsListProps) {
  const styles = useStyles();
  const selected = useView((state) => state.selected);
  const [onlyStep, setOnlyStep] = useState(false);
  const { list, mended } = useFocusAfterFix();
  const shown = onlyStep && selected !== null ? issues.filter(({ step }) => step === selected) : issues;
  return (
    <div ref={list} tabIndex={-1} className={styles.root}>
      {issues.length === 0 ? null : (
        <RadioGroup
          layout="horizontal"
          aria-label="Show problems of"
          value={onlyStep && selected !== null ? 'step' : 'all'}
          onChange={(_, { value }) => setOnlyStep(value === 'step')}
        >
          <Radio value="all" label="Whole sequence" />
          <Radio value="step" label="Selected step" disabled={selected === null} />
        </RadioGroup>
      )}
      {shown.length === 0 ? (
        <div className={styles.none}>
          <CheckmarkCircle20Regular aria-hidden />
          <Text>{issues.length === 0 ? 'No problems. This sequence can be marked as finished.' : 'This step has no problems.'}</Text>
        </div>
      ) : (
        severities.map((severity) => (
          <Group
            key={severity}
            severity={severity}
            issues={shown.filter((issue) => issue.severity === severity)}
            onGoTo={onGoTo}
            onMended={mended}
          />
        ))
      )}
    </div>
  );
}

interface GroupProps extends ProblemsListProps {
  readonly severity: Severity;
  readonly onMended: () => void;
}

function Group({ severity, issues, onGoTo, onMended }: GroupProps) {
  const styles = useStyles();
  if (issues.length === 0) return null;
  return (
    <>
      <h3 className={styles.severity}>
        <SeverityIcon severity={severity} />
        {severityWords[severity].many} ({issues.length})
      </h3>
      {issues.map((issue) => (
        <div key={`${issue.id} ${issue.step} ${issue.message}`} className={styles.issue}>
          <div className={styles.words}>
            <IssueButton issue={issue} onGoTo={onGoTo} />
          </div>
          <FixButtons issue={issue} onMended={onMended} />
        </div>
      ))}
    </>
  );
}

/** A fix takes away the button that made it: the keyboard goes to what stands in its place, or to the list itself. */
function useFocusAfterFix() {
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ readonly at: number } | null>(null);
  useLayoutEffect(() => {
    if (place === null || document.activeElement !== document.body) return;
    const left = buttonsIn(list.current);
    (left[Math.min(place.at, left.length - 1)] ?? list.current)?.focus();
  }, [place]);

  const mended = (): void => setPlace({ at: buttonsIn(list.current).findIndex((button) => button.contains(document.activeElement)) });
  return { list, mended };
}

const buttonsIn = (list: HTMLElement | null): readonly HTMLElement[] => [...(list?.querySelectorAll('button') ?? [])];
