import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Bridge } from '../../shared/bridge.ts';
import type { Sha256 } from '../../shared/file/canonical.ts';
import type { Design } from '../../shared/model/design.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import { placeOf } from '../state/library.ts';
import type { Stores } from '../state/stores.tsx';
import type { Backups } from '../storage/backups.ts';
import type { FolderMirror } from '../storage/mirror.ts';
import type { Storage } from '../storage/storage.ts';
import type { FrameState, FrameStore } from './frameStore.ts';

/** Everything an action may work on. Made once in `main.tsx`, and anew in each test. */
export interface Studio {
  readonly stores: Stores;
  readonly storage: Storage;
  readonly bridge: Bridge;
  readonly backups: Backups;
  readonly mirror: FolderMirror;
  readonly frame: FrameStore;
  readonly newDesignId: () => DesignId;
  readonly sha256: Sha256;
}

/** The design that an action means: the open one, else the library's row the person is on. */
export function currentDesign({ stores, frame }: Studio): Design | null {
  const open = stores.design.getState().document;
  if (open !== null) return open.history.present;
  const { row } = frame.getState();
  const entry = row === null ? undefined : stores.library.getState().entries.get(row);
  return entry === undefined || placeOf(entry.shelf) === 'bin' ? null : entry.design;
}

const StudioContext = createContext<Studio | null>(null);

export const StudioProvider = ({ studio, children }: { readonly studio: Studio; readonly children: ReactNode }) => (
  <StudioContext value={studio}>{children}</StudioContext>
);

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (studio === null) throw new Error('A component of the frame stands outside StudioProvider');
  return studio;
}

export const useFrame = <T,>(select: (state: FrameState) => T): T => useStore(useStudio().frame, select);
