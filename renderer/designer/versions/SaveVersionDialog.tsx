import { useDesign, useStores } from '../../state/stores.tsx';
import { NameDialog } from '../../ui/NameDialog.tsx';
import { saveVersion, unusedVersionName } from './editing.ts';

/** Asks under what name the open sequence is kept as it is now. */
export function SaveVersionDialog({ onClose }: { readonly onClose: () => void }) {
  const stores = useStores();
  const versions = useDesign((state) => state.document?.versions ?? null);
  if (versions === null) return null;
  return (
    <NameDialog
      title="Save version"
      name={unusedVersionName(versions.list)}
      hint="It stays until you delete it."
      accept="Save"
      missing="A version needs a name."
      onAccept={(name) => saveVersion(stores, name)}
      onClose={onClose}
    />
  );
}
