import { Button, makeStyles, Popover, PopoverSurface, Subtitle2, tokens } from '@fluentui/react-components';
import { type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { StepId } from '../../shared/model/ids.ts';
import { existingStep } from '../../shared/model/sequence.ts';
import { type ExitName, exitsOf } from '../../shared/model/step.ts';
import { titleOf } from '../../shared/model/title.ts';
import { useStores } from '../state/stores.tsx';
import { goneWith, openSequence, removeStep } from './editing.ts';

const useStyles = makeStyles({
  surface: { boxSizing: 'border-box', width: 'min(340px, 90vw)', padding: tokens.spacingVerticalL },
  title: { margin: 0, overflowWrap: 'anywhere' },
  words: { margin: `${tokens.spacingVerticalXS} 0 0` },
  choices: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
  },
  choice: { justifyContent: 'space-between', gap: tokens.spacingHorizontalL },
  loss: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface DeleteDialogProps {
  readonly step: StepId;
  /** The screen: the question stands in its corner, where it hides nothing of the picture. */
  readonly screen: RefObject<HTMLElement | null>;
  /** Told which steps would go with the choice that is pointed at or has the keyboard. */
  readonly onPreview: (going: ReadonlySet<StepId> | undefined) => void;
  readonly onClose: () => void;
}

/**
 * Asks which path of a condition takes its place, beside the picture, which shows what each choice deletes. A path without steps is not
 * offered: keeping it deletes both.
 */
export function DeleteDialog({ step: id, screen, onPreview, onClose }: DeleteDialogProps) {
  const styles = useStyles();
  const stores = useStores();
  const heading = useId();
  const answers = useRef<HTMLDivElement>(null);
  const step = existingStep(openSequence(stores), id);
  const paths = exitsOf(step).filter((exit) => exit.to !== null);
  const words = { next: 'path', yes: 'Yes path', no: 'No path' } as const;
  const choices: readonly { readonly keep: ExitName | null; readonly label: string }[] = [
    ...paths.map(({ name }) => ({ keep: name, label: `Keep the ${words[name]}` })),
    { keep: null, label: paths.length === 1 ? `Delete the ${words[paths[0]?.name ?? 'next']} too` : 'Delete both' },
  ];

  useLayoutEffect(() => answers.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  useEffect(() => () => onPreview(undefined), [onPreview]);

  return (
    <Popover
      open
      trapFocus
      positioning={{ target: { getBoundingClientRect: () => cornerOf(screen.current) }, position: 'below', align: 'end', offset: 8 }}
      onOpenChange={(_, { open }) => (open ? undefined : onClose())}
    >
      <PopoverSurface aria-labelledby={heading} className={styles.surface}>
        <Subtitle2 as="h2" id={heading} className={styles.title}>
          Delete "{titleOf(step)}"
        </Subtitle2>
        <p className={styles.words}>Steps follow on its paths. Which of them shall take its place? Undo brings everything back.</p>
        <div ref={answers} className={styles.choices}>
          {choices.map(({ keep, label }, index) => {
            const gone = goneWith(stores, id, keep);
            return (
              <Button
                key={label}
                appearance={index === 0 ? 'primary' : 'secondary'}
                className={styles.choice}
                onFocus={() => onPreview(gone)}
                onMouseEnter={() => onPreview(gone)}
                onClick={() => removeStep(stores, id, keep)}
              >
                {`${label} `}
                <span className={index === 0 ? undefined : styles.loss}>{lossInWords(gone.size)}</span>
              </Button>
            );
          })}
          <Button appearance="subtle" onFocus={() => onPreview(undefined)} onClick={onClose}>
            Cancel
          </Button>
        </div>
      </PopoverSurface>
    </Popover>
  );
}

/** The upper corner at the end of an element, a little inside. */
function cornerOf(element: HTMLElement | null): DOMRect {
  const { right, top } = element?.getBoundingClientRect() ?? new DOMRect();
  return new DOMRect(right - 8, top, 0, 0);
}

const lossInWords = (count: number): string => (count === 1 ? 'deletes only this step' : `deletes ${count} steps`);
