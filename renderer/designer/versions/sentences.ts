import { useEffect, useMemo, useState } from 'react';
import { changesBetween } from '../../../shared/compare/changes.ts';
import { summaryOf } from '../../../shared/compare/summary.ts';
import type { Version } from '../../../shared/edit/versions.ts';
import type { Names } from '../../../shared/model/describe.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { Work } from '../../../shared/scenarios/runAll.ts';
import { inSlices } from '../../state/slices.ts';
import { useStores } from '../../state/stores.tsx';
import { designIn } from '../../state/versions.ts';

/** What a design says otherwise than the one before it, in a sentence. */
export function changedInWords(before: Design, after: Design, names: Names): string {
  const summary = summaryOf(changesBetween(before, after, names));
  return summary === '' ? 'Nothing changed.' : `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

function* tellAll(list: readonly Version[], names: Names): Work<ReadonlyMap<number, string>> {
  const told = new Map<number, string>();
  for (const [index, version] of list.entries()) {
    const [own, older] = [designIn(version), list[index - 1]];
    const before = older === undefined ? null : designIn(older);
    if (!own.ok) told.set(version.number, `This version cannot be read: ${own.error}`);
    else if (before === null) told.set(version.number, 'The first version that is kept.');
    else if (before.ok) told.set(version.number, changedInWords(before.value, own.value, names));
    yield told.size;
  }
  return told;
}

/** What changed in each version since the one before it, by number. There may be hundreds, so the list shows first and they follow. */
export function useSentences(list: readonly Version[], names: Names): ReadonlyMap<number, string> {
  const { now, rest } = useStores();
  const [told, setTold] = useState<ReadonlyMap<number, string>>(() => new Map());
  const pace = useMemo(() => ({ now, rest }), [now, rest]);
  useEffect(() => {
    let isGone = false;
    void inSlices(tellAll(list, names), pace, { isCancelled: () => isGone, onProgress: () => undefined }).then((all) => {
      if (!isGone && all !== null) setTold(all);
    });
    return () => {
      isGone = true;
    };
  }, [list, names, pace]);
  return told;
}
