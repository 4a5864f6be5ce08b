import { assertNever } from '../../../shared/result.ts';
import { SaveVersionDialog } from '../../designer/versions/SaveVersionDialog.tsx';
import { BackupsDialog } from '../backups/BackupsDialog.tsx';
import { ImportReviewDialog } from '../imports/ImportReviewDialog.tsx';
import { PaletteDialog } from '../palette/PaletteDialog.tsx';
import { useFrame, useStudio } from '../studio.tsx';
import { CloseUnsavedDialog } from './CloseUnsavedDialog.tsx';
import { CoverDialog } from './CoverDialog.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { ExportedDialog } from './ExportedDialog.tsx';
import { ExtractDialog } from './ExtractDialog.tsx';
import { GalleryDialog } from './GalleryDialog.tsx';
import { ImportedDialog } from './ImportedDialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { MakeHappenDialog } from './MakeHappenDialog.tsx';
import { NewBlankDialog } from './NewBlankDialog.tsx';
import { NotOpenedDialog } from './NotOpenedDialog.tsx';
import { RefusedDialog } from './RefusedDialog.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';
import { TagsDialog } from './TagsDialog.tsx';
import { WhereUsedDialog } from './WhereUsedDialog.tsx';

/** The dialog that is open, if any. */
export function Dialogs() {
  const { frame } = useStudio();
  const dialog = useFrame((state) => state.dialog);
  const close = (): void => frame.getState().openDialog(null);
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'newBlank':
      return <NewBlankDialog onClose={close} />;
    case 'gallery':
      return <GalleryDialog onClose={close} />;
    case 'saveVersion':
      return <SaveVersionDialog onClose={close} />;
    case 'keys':
      return <KeysDialog onClose={close} />;
    case 'palette':
      return <PaletteDialog onClose={close} />;
    case 'settings':
      return <SettingsDialog onClose={close} />;
    case 'makeHappen':
      return <MakeHappenDialog step={dialog.step} onClose={close} />;
    case 'cover':
      return <CoverDialog onClose={close} />;
    case 'extract':
      return <ExtractDialog step={dialog.step} onClose={close} />;
    case 'export':
      return <ExportDialog design={dialog.design} bundle={dialog.bundle} onClose={close} />;
    case 'exported':
      return <ExportedDialog file={dialog.file} names={dialog.names} onClose={close} />;
    case 'backups':
      return <BackupsDialog brought={dialog.brought} onClose={close} />;
    case 'importReview':
      return <ImportReviewDialog reading={dialog.reading} onClose={close} />;
    case 'imported':
      return <ImportedDialog report={dialog.report} onClose={close} />;
    case 'notOpened':
      return <NotOpenedDialog taken={dialog.taken} refused={dialog.refused} onClose={close} />;
    case 'refused':
      return <RefusedDialog refused={dialog} onClose={close} />;
    case 'whereUsed':
      return <WhereUsedDialog design={dialog.design} onClose={close} />;
    case 'tags':
      return <TagsDialog designs={dialog.designs} onClose={close} />;
    case 'closeUnsaved':
      return <CloseUnsavedDialog onClose={close} />;
    case 'erase':
      return <EraseDialog designs={dialog.designs} onClose={close} />;
    default:
      return assertNever(dialog);
  }
}
