import type { Version } from '../../../shared/edit/versions.ts';
import type { Stores } from '../../state/stores.tsx';

/** Keeps the open design as a version of that name, and says so, or why not. */
export function saveVersion({ design, view }: Stores, name: string): void {
  const refusal = design.getState().keepVersion(name);
  if (refusal === null) view.getState().announce(`Saved version ${name}.`);
  else view.getState().notify({ text: refusal, intent: 'error', action: null });
}

/** Names a version otherwise; an automatic one is kept from then on. */
export function renameVersion({ design, view }: Stores, version: Version, name: string): void {
  if (name === version.name && version.kept === 'named') return;
  design.getState().nameVersion(version.number, name);
  view.getState().announce(`The version is now called ${name}.`);
}

/** Deletes a version, and offers to bring it back. */
export function deleteVersion({ design, view }: Stores, version: Version): void {
  const of = design.getState().document?.history.present.id;
  design.getState().dropVersion(version.number);
  const bringBack = (): void => {
    if (design.getState().document?.history.present.id === of) design.getState().putVersion(version);
    view.getState().notify(null);
  };
  view.getState().notify({
    text: `Deleted version "${version.name}".`,
    intent: 'info',
    action: { label: 'Undo', run: bringBack },
  });
}

/** A name that no version has yet: "Version 3". */
export function unusedVersionName(list: readonly Version[]): string {
  const taken = new Set(list.map(({ name }) => name));
  for (let number = list.filter(({ kept }) => kept === 'named').length + 1; ; number += 1)
    if (!taken.has(`Version ${number}`)) return `Version ${number}`;
}
