import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, Text, tokens } from '@fluentui/react-components';
import { kindFacts } from '../../../shared/model/kinds.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { StepIcon } from '../../canvas/StepIcon.tsx';
import { comingUp, historyOf } from './comingUp.ts';
import type { Shown } from './useShown.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  step: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
});

/** What comes after the step that is up next, as far as that is certain, and what was done before. */
export function AheadAndBehind({ shown: { run, moment, situation, design, clock } }: { readonly shown: Shown }) {
  const styles = useStyles();
  const current = situation.open[0] ?? situation.wait ?? situation.condition;
  const steps = current === undefined || current === null ? [] : comingUp(design.sequence, current.step);
  const history = historyOf(run, moment.lines);
  return (
    <Accordion collapsible multiple>
      {steps.length === 0 ? null : (
        <AccordionItem value="coming">
          <AccordionHeader as="h3" size="small">{`Coming up (${steps.length})`}</AccordionHeader>
          <AccordionPanel>
            <ol className={styles.list}>
              {steps.map((step) => (
                <li key={step.id} className={styles.step}>
                  <StepIcon kind={step.kind} size="small" />
                  <Text size={200}>{`${kindFacts[step.kind].noun}: ${titleOf(step)}`}</Text>
                </li>
              ))}
            </ol>
          </AccordionPanel>
        </AccordionItem>
      )}
      <AccordionItem value="history">
        <AccordionHeader as="h3" size="small">{`History (${history.length})`}</AccordionHeader>
        <AccordionPanel>
          <ol className={styles.list}>
            {history.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and two may read the same
              <li key={index} className={styles.line}>
                <Text size={200}>{line.text}</Text>
                <Text size={200} className={styles.quiet}>
                  {clock.moment(line.at)}
                </Text>
              </li>
            ))}
          </ol>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
