import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from '@fluentui/react-components';
import { earlierEmails, endsFromOutside } from '../../../../shared/engine/around.ts';
import type { Situation } from '../../../../shared/engine/situation.ts';
import type { Names } from '../../../../shared/model/describe.ts';
import type { Instant } from '../../../../shared/model/instant.ts';
import type { Sequence } from '../../../../shared/model/sequence.ts';
import type { Stimulus } from '../../../../shared/model/stimulus.ts';
import { columnsRead } from '../../columnsRead.ts';
import { StageChange, ValueChange } from './ChangeForms.tsx';
import { EventGroup } from './EventGroup.tsx';

const useStyles = makeStyles({ groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

interface AllEventsProps {
  readonly situation: Situation;
  readonly sequence: Sequence;
  readonly names: Names;
  readonly onHappen: (make: (at: Instant) => Stimulus) => void;
}

/** Everything else that can happen: to the record, around the run, and with earlier emails. */
export function AllEvents({ situation, sequence, names, onHappen }: AllEventsProps) {
  const styles = useStyles();
  const ended = situation.ended !== null;
  const forms = { names, record: situation.record, disabled: ended };
  return (
    <Accordion collapsible>
      <AccordionItem value="all">
        <AccordionHeader as="h3" size="small">
          All events
        </AccordionHeader>
        <AccordionPanel>
          <div className={styles.groups}>
            <EventGroup
              title="Around the run"
              offers={endsFromOutside(situation, names.recordType)}
              onChoose={({ make }) => onHappen(make)}
            >
              <ValueChange
                {...forms}
                read={columnsRead(sequence).map(({ column }) => column)}
                onChange={(column, value) => onHappen((at) => ({ kind: 'recordChanged', at, column, value }))}
              />
              <StageChange {...forms} onChange={(process, stage) => onHappen((at) => ({ kind: 'stageChanged', at, process, stage }))} />
            </EventGroup>
            {earlierEmails(situation).map(({ step, stepName, offers }) => (
              <EventGroup key={step} title={`Email "${stepName}"`} offers={offers} onChoose={({ make }) => onHappen(make)} />
            ))}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
