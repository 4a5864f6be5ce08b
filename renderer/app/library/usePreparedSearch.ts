import { useEffect } from 'react';
import { useCatalog, useLibrary } from '../../state/stores.tsx';
import { PREPARED_AT_ONCE, prepareSearch } from './search.ts';

/** Makes what the search needs ahead of the first key, a few sequences at a time, so that nothing waits for it. */
export function usePreparedSearch(): void {
  const catalog = useCatalog();
  const entries = useLibrary((state) => state.entries);
  useEffect(() => {
    const designs = [...entries.values()].map(({ design }) => design);
    let timer: ReturnType<typeof setTimeout>;
    const prepare = (from: number): void => {
      prepareSearch(designs.slice(from, from + PREPARED_AT_ONCE), catalog);
      if (from + PREPARED_AT_ONCE < designs.length) timer = setTimeout(() => prepare(from + PREPARED_AT_ONCE), 0);
    };
    timer = setTimeout(() => prepare(0), 0);
    return () => clearTimeout(timer);
  }, [entries, catalog]);
}
