import { makeStyles, Spinner } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { assertNever } from '../../../shared/result.ts';
import { DesignerScreen } from '../../designer/DesignerScreen.tsx';
import { PracticeScreen } from '../../practice/PracticeScreen.tsx';
import { SimulatorScreen } from '../../simulator/SimulatorScreen.tsx';
import { useDesign, useLibrary, useView } from '../../state/stores.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { LostScreen } from '../backups/LostScreen.tsx';
import { CatalogScreen } from '../catalog/CatalogScreen.tsx';
import { Dialogs } from '../dialogs/Dialogs.tsx';
import { LibraryScreen } from '../library/LibraryScreen.tsx';
import { focusScreen } from '../panes.ts';
import { practiceFiles } from '../practice.ts';
import { ScenariosPane } from '../scenarios/ScenariosPane.tsx';
import { useFrame, useStudio } from '../studio.tsx';
import { chooseAndImport } from '../transfers.ts';
import { DropArea } from './DropArea.tsx';
import { Notices } from './Notices.tsx';
import { NotSaved } from './NotSaved.tsx';
import { OpenTabs } from './OpenTabs.tsx';
import { StartNotices } from './StartNotices.tsx';
import { StatusBar } from './StatusBar.tsx';
import { StepMenu } from './StepMenu.tsx';
import { TitleBar } from './TitleBar.tsx';

const useStyles = makeStyles({
  window: { display: 'flex', flexDirection: 'column', height: '100%' },
  // Nothing in it changes the size of anything outside, so a change there or here lays out only one of the two.
  screen: { flex: '1 1 auto', minHeight: 0, contain: 'strict' },
  waiting: { display: 'flex', alignItems: 'center', justifyContent: 'center', height: '100%' },
});

/** Everything in the window. Until both copies were read, only that it is being opened. */
export function Window() {
  const styles = useStyles();
  const loaded = useLibrary((state) => state.loaded);
  const lost = useFrame((state) => state.lost);
  const failure = useFrame((state) => state.failure);
  useTitle();
  if (failure !== null) throw failure.error;
  if (!loaded) {
    return (
      <main className={styles.waiting}>
        <Spinner label="Opening your sequences…" delay={400} />
      </main>
    );
  }
  if (lost !== null) return <LostScreen lost={lost} />;
  return (
    <DropArea>
      <div className={styles.window}>
        <TitleBar />
        <OpenTabs />
        <StartNotices />
        <NotSaved />
        <div className={styles.screen}>
          <Screen />
        </div>
        <StatusBar />
      </div>
      <StepMenu />
      <Dialogs />
      <Notices />
      <Announcements />
    </DropArea>
  );
}

/** By itself, so that what is said draws nothing else anew. */
const Announcements = () => <LiveRegion text={useView((state) => state.announcement)} />;

function Screen() {
  const screen = useView((state) => state.screen);
  const design = useDesign((state) => state.document?.history.present.id ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is for each screen that comes, and each design on it.
  useEffect(focusScreen, [screen, design]);
  switch (screen) {
    case 'library':
      return <LibraryScreen />;
    case 'catalog':
      return <CatalogScreen />;
    case 'practice':
      return <Practice />;
    case 'designer':
      return <DesignerScreen scenarios={<ScenariosPane />} />;
    case 'simulator':
      return <SimulatorScreen scenarios={<ScenariosPane />} />;
    default:
      return assertNever(screen);
  }
}

/** The practice screens, with the files of this host. */
function Practice() {
  const studio = useStudio();
  const files = useMemo(() => practiceFiles(studio, () => void chooseAndImport(studio)), [studio]);
  return <PracticeScreen files={files} />;
}

/** The window's title names the open sequence. */
function useTitle(): void {
  const name = useDesign((state) => state.document?.history.present.name);
  useEffect(() => {
    document.title = name === undefined ? 'Sequence Studio' : `${name} - Sequence Studio`;
  }, [name]);
}
