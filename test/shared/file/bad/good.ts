import { encodeCatalog } from '../../../../shared/file/catalogFile.ts';
import { encodeDesign } from '../../../../shared/file/format.ts';
import { defaultCalendar } from '../../../../shared/model/calendar.ts';
import type { Design } from '../../../../shared/model/design.ts';
import { sequenceOf } from '../../../../shared/model/flow.ts';
import { ScenarioId, StepId } from '../../../../shared/model/ids.ts';
import { type PickerEntry, pickerEntries } from '../../../../shared/model/picker.ts';
import { blankScenario, type Scenario } from '../../../../shared/model/scenario.ts';
import type { Stimulus } from '../../../../shared/model/stimulus.ts';
import { emptyDesign } from '../../../gestures.ts';
import { tinyCatalog } from '../../../tinyCatalog.ts';

/** Files that are read as they stand; every bad one differs from one of them in one way. */

const start = Date.UTC(2026, 4, 26, 9);
const at = start + 1000;
const step = StepId.parse('s1');

/** One stimulus of each kind. */
const stimuli: Stimulus[] = [
  { kind: 'complete', at, step, result: 'made' },
  { kind: 'skip', at, step },
  { kind: 'snooze', at, step, until: at + 1 },
  { kind: 'skipWait', at, step },
  { kind: 'opened', at, email: null },
  { kind: 'linkOpened', at, email: step },
  { kind: 'replied', at, email: null },
  { kind: 'attachmentDownloaded', at, email: null },
  { kind: 'recordDeactivated', at, reason: 'lost' },
  { kind: 'disconnected', at },
  { kind: 'sequenceDeactivated', at },
  { kind: 'recordChanged', at, column: 'rating', value: 1 },
  { kind: 'stageChanged', at, process: 'sales', stage: 'develop' },
];

export const goodScenario: Scenario = {
  ...blankScenario(ScenarioId.parse('ana'), start, {
    name: 'Ana Ruiz',
    values: { budgetamount: 5000, company: 'Contoso' },
    stage: { process: 'sales', stage: 'qualify' },
  }),
  calendar: {
    ...defaultCalendar,
    timeOff: [{ from: '2026-06-01', to: '2026-06-05' }],
    holidays: [{ date: '2026-05-25', name: 'Whit Monday' }],
  },
  stimuli,
  expects: {
    end: 'completed',
    path: [{ step, exit: 'yes' }],
    confirmed: { options: '0f', steps: [{ step, name: 'Send an email', print: '12' }], trace: 'a0' },
  },
};

let count = 0;

const isAdvance = ({ content }: PickerEntry): boolean => content.kind === 'advance';

/** What "+" offers, with what ends a path at the end. */
const entries = [...pickerEntries.filter((entry) => !isAdvance(entry)), ...pickerEntries.filter(isAdvance)];

/** One step of everything that "+" offers, s1 to s22 in a row, and a scenario. */
export const goodDesign: Design = {
  ...emptyDesign,
  name: 'Everything',
  tags: ['spring'],
  sequence: sequenceOf(
    entries.map(({ content }) => ({ step: content })),
    () => StepId.parse(`s${++count}`),
  ),
  scenarios: [goodScenario],
};

export const goodDesignText = encodeDesign(goodDesign);
export const goodScenarioText = JSON.stringify(goodScenario, null, 2);
export const goodCatalogText = encodeCatalog(tinyCatalog);
export const goodCsvText = [
  'recordType,column,label,type,choices',
  'lead,shoesize,Shoe size,number,',
  'lead,rating,Rating,choice,1=Hot;2=Warm',
  'lead,donotcall,"Do not call, ever",twoOptions,1=Do not allow;0=Allow',
  '',
].join('\r\n');
