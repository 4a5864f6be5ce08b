import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import {
  ArrowExportUpRegular,
  ArrowLeftRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  BookDatabaseRegular,
  FlowchartRegular,
  HatGraduationRegular,
  KeyboardRegular,
  SettingsRegular,
} from '@fluentui/react-icons';
import { recordTypeOf } from '../../../shared/model/catalog.ts';
import { useCatalog, useDesign, useView } from '../../state/stores.tsx';
import { ActionButton } from '../actions/ActionButton.tsx';
import { showCatalog } from '../actions/catalogActions.ts';
import { redo, undo } from '../actions/editActions.ts';
import { exportToFile, goToLibrary } from '../actions/fileActions.ts';
import { showPractice } from '../actions/practiceActions.ts';
import { showSettings } from '../actions/settingsActions.ts';
import { showKeys } from '../actions/viewActions.ts';
import { useStudio } from '../studio.tsx';
import { AppMenu } from './AppMenu.tsx';
import { SavingState } from './SavingState.tsx';
import { ScreenTabs } from './ScreenTabs.tsx';
import { SearchButton } from './SearchButton.tsx';
import { StatusMenu } from './StatusMenu.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';
import { compact, narrow } from './widths.ts';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    minHeight: '48px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flex: '1 1 0',
    minWidth: 0,
  },
  brand: { fontSize: '24px', color: tokens.colorBrandForeground1 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', margin: 0, minWidth: '4ch' },
  recordType: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', '@media (max-width: 1100px)': { display: 'none' } },
  /** What the menu has too gives way in a narrow window; the menu stands there where the host shows none. */
  wide: { display: 'flex', gap: tokens.spacingHorizontalXS, [compact]: { display: 'none' } },
  usual: { display: 'flex', gap: tokens.spacingHorizontalXS, [narrow]: { display: 'none' } },
  menu: { display: 'none', [compact]: { display: 'inline-flex' } },
  end: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalXS,
    flex: '0 0 auto',
    marginInlineStart: 'auto',
  },
});

/** The row at the top: where one is, whether it is saved, and what can be done everywhere. */
export function TitleBar() {
  const styles = useStyles();
  const { bridge } = useStudio();
  const isOpen = useDesign((state) => state.document !== null);
  const screen = useView((state) => state.screen);
  return (
    <header className={styles.bar}>
      <AppMenu className={bridge.host === 'browser' ? undefined : styles.menu} />
      {!isOpen ? (
        <div className={styles.title}>
          <FlowchartRegular className={styles.brand} aria-hidden />
          <Subtitle2>Sequence Studio</Subtitle2>
          {screen === 'catalog' || screen === 'practice' ? (
            <ActionButton action={goToLibrary} icon={<ArrowLeftRegular />} text="Library" />
          ) : null}
          <SavingState />
        </div>
      ) : (
        <>
          <OpenDesign />
          <ScreenTabs />
        </>
      )}
      <div className={styles.end}>
        <SearchButton />
        {!isOpen ? null : (
          <div className={styles.usual}>
            <ActionButton action={undo} icon={<ArrowUndoRegular />} />
            <ActionButton action={redo} icon={<ArrowRedoRegular />} />
            <ActionButton action={exportToFile} icon={<ArrowExportUpRegular />} appearance="primary" text="Export" />
          </div>
        )}
        <div className={styles.wide}>
          <ActionButton action={showCatalog} icon={<BookDatabaseRegular />} />
          <ActionButton action={showPractice} icon={<HatGraduationRegular />} />
          <ActionButton action={showKeys} icon={<KeyboardRegular />} />
          <ThemeMenu />
          <ActionButton action={showSettings} icon={<SettingsRegular />} />
        </div>
      </div>
    </header>
  );
}

/** Asks for what it shows and no more, so that it is not drawn anew with each change of the sequence. */
function OpenDesign() {
  const styles = useStyles();
  const catalog = useCatalog();
  const name = useDesign((state) => state.document?.history.present.name ?? '');
  const recordType = useDesign((state) => state.document?.history.present.recordType ?? '');
  const finished = useDesign((state) => state.document?.history.present.status === 'finished');
  return (
    <div className={styles.title}>
      <ActionButton action={goToLibrary} icon={<ArrowLeftRegular />} text="Library" shrinks />
      <Subtitle2 as="h1" className={styles.name} title={name}>
        {name === '' ? 'Untitled sequence' : name}
      </Subtitle2>
      <span className={styles.recordType}>{recordTypeOf(catalog, recordType)?.label ?? recordType}</span>
      <StatusMenu finished={finished} />
      <SavingState />
    </div>
  );
}
