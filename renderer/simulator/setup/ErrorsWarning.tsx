import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { Design } from '../../../shared/model/design.ts';
import { useIssues } from '../../state/issues.ts';
import { stopsIn } from './stops.ts';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '1.5em' } });

/** Says before the start which paths a run cannot follow to their end; the others run. */
export function ErrorsWarning({ design }: { readonly design: Design }) {
  const styles = useStyles();
  const errors = useIssues().filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return null;
  const stops = stopsIn(design.sequence, errors);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {errors.length === 1 ? 'This sequence has an error.' : `This sequence has ${errors.length} errors.`}
        </MessageBarTitle>
        {stops.length === 0 ? (
          'All paths can be run none the less.'
        ) : (
          <>
            These paths cannot be run to their end; the others can:
            <ul className={styles.list}>
              {stops.map(({ step, where, why }) => (
                <li key={step}>{`${where}: ${why}`}</li>
              ))}
            </ul>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
