import { makeStyles, tokens } from '@fluentui/react-components';
import {
  BranchForkRegular,
  CheckmarkCircleRegular,
  ClockAlarmRegular,
  ClockRegular,
  DatabaseArrowUpRegular,
  DismissCircleRegular,
  EditRegular,
  FlagRegular,
  MailReadRegular,
  NextRegular,
  PlayCircleRegular,
  SendRegular,
  StepsRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { TraceEvent } from '../../../shared/engine/trace.ts';

const icons: Readonly<Record<TraceEvent['kind'], ReactElement>> = {
  connected: <PlayCircleRegular />,
  entered: <StepsRegular />,
  completed: <CheckmarkCircleRegular />,
  skipped: <NextRegular />,
  snoozed: <ClockAlarmRegular />,
  sent: <SendRegular />,
  waited: <ClockRegular />,
  customer: <MailReadRegular />,
  judged: <BranchForkRegular />,
  updated: <DatabaseArrowUpRegular />,
  recordChanged: <EditRegular />,
  stageChanged: <EditRegular />,
  dropped: <DismissCircleRegular />,
  ignored: <WarningRegular />,
  ended: <FlagRegular />,
};

const useStyles = makeStyles({ icon: { fontSize: '20px', lineHeight: 1, color: tokens.colorNeutralForeground2 } });

/** A small picture of what kind of thing happened; the sentence beside it says the same. */
export const LineIcon = ({ event }: { readonly event: TraceEvent }) => (
  <span className={useStyles().icon} aria-hidden>
    {icons[event.kind]}
  </span>
);
