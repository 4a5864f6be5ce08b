import { useCallback, useEffect, useState } from 'react';
import type { Result } from '../../../shared/result.ts';
import type { ListedBackup } from '../../storage/backups.ts';
import { useStudio } from '../studio.tsx';
import type { OpenBackup } from './contents.ts';
import { backupOf } from './words.ts';

/** The backups as the screen shows them: `null` until they were looked for. */
export interface ShownBackups {
  readonly listed: Result<readonly ListedBackup[], string> | null;
  /** The one that is selected: its file; `null` for one that a person brought, or where there is none. */
  readonly selected: string | null;
  /** What is in it; `null` until it was read, and where none is selected. */
  readonly opened: Result<OpenBackup, string> | null;
  readonly select: (file: string | null) => void;
  /** Looks again, and selects the newest. */
  readonly look: () => Promise<void>;
}

/** @param brought A backup that a person opened by hand: selected first. */
export function useBackups(brought: OpenBackup | null): ShownBackups {
  const { backups } = useStudio();
  const [listed, setListed] = useState<ShownBackups['listed']>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [read, setRead] = useState<{ readonly file: string; readonly opened: Result<OpenBackup, string> } | null>(null);

  const look = useCallback(
    async (select: 'newest' | 'brought'): Promise<void> => {
      const found = await backups.list();
      setListed(found);
      setSelected(select === 'newest' && found.ok ? (found.value[0]?.file ?? null) : null);
    },
    [backups],
  );
  useEffect(() => void look(brought === null ? 'newest' : 'brought'), [look, brought]);

  const chosen = listed?.ok ? listed.value.find(({ file }) => file === selected) : undefined;
  useEffect(() => {
    if (chosen === undefined) return;
    let wanted = true;
    void backups.read(chosen).then((answer) => {
      const opened: Result<OpenBackup, string> = answer.ok
        ? { ok: true, value: { name: backupOf(chosen.at), backup: answer.value } }
        : answer;
      if (wanted) setRead({ file: chosen.file, opened });
    });
    return () => {
      wanted = false;
    };
  }, [backups, chosen]);

  const opened: ShownBackups['opened'] =
    selected === null ? (brought === null ? null : { ok: true, value: brought }) : read?.file === selected ? read.opened : null;
  return { listed, selected, opened, select: setSelected, look: () => look('newest') };
}
