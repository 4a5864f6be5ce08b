import { Badge, makeStyles } from '@fluentui/react-components';
import { ArrowSyncCircleRegular, CheckmarkCircleRegular, CircleRegular, DismissCircleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { type Verdict, verdictWords } from '../../../shared/scenarios/verdict.ts';

interface Look {
  readonly color: 'success' | 'warning' | 'danger' | 'informative';
  readonly icon: ReactElement;
}

const looks: Readonly<Record<Verdict['kind'], Look>> = {
  kept: { color: 'success', icon: <CheckmarkCircleRegular /> },
  stale: { color: 'warning', icon: <ArrowSyncCircleRegular /> },
  broken: { color: 'danger', icon: <DismissCircleRegular /> },
  unjudged: { color: 'informative', icon: <CircleRegular /> },
};

const useStyles = makeStyles({ badge: { whiteSpace: 'nowrap' } });

/** What a scenario came to, in a word with its sign; "Not run" before it was. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict | null }) {
  const { color, icon } = verdict === null ? looks.unjudged : looks[verdict.kind];
  return (
    <Badge className={useStyles().badge} appearance="tint" size="large" color={color} icon={icon}>
      {verdict === null ? 'Not run' : verdictWords[verdict.kind]}
    </Badge>
  );
}
