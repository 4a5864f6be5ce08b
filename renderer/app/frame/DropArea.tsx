import { makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useState } from 'react';
import { useStudio } from '../studio.tsx';
import { importDropped } from '../transfers.ts';

const useStyles = makeStyles({
  overlay: {
    position: 'fixed',
    inset: tokens.spacingHorizontalM,
    zIndex: tokens.zIndexOverlay,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalS,
    pointerEvents: 'none',
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  icon: { fontSize: tokens.fontSizeHero1000, color: tokens.colorBrandForeground1 },
});

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Lets files be dropped anywhere on the window, and says what will happen while they hang over it. */
export function DropArea({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const studio = useStudio();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const hover = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void importDropped(studio, [...(event.dataTransfer?.files ?? [])]);
    };
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('dragover', hover, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => listening.abort();
  }, [studio]);

  return (
    <>
      {children}
      {over ? (
        <section className={styles.overlay} aria-label="Import">
          <ArrowImportRegular className={styles.icon} aria-hidden />
          <Subtitle1>Drop to import</Subtitle1>
          <Text>Sequence files are added to the library. Nothing in it is written over.</Text>
          <Text>Exercises and results are opened for practice.</Text>
        </section>
      ) : null}
    </>
  );
}
