import type { Stores } from '../../state/stores.tsx';
import { namesFor } from '../../state/words.ts';
import { nextHit } from './finding.ts';
import { findablesOf, type Hit, hitsOf } from './search.ts';

/** Goes to the next (1) or previous (-1) hit of what is looked for; where nothing is, to the field that asks for it. */
export function goToHit(stores: Stores, by: 1 | -1): void {
  const { find, bottom, showBottom, announce } = stores.view.getState();
  const design = stores.design.getState().document?.history.present;
  if (design === undefined) return;
  if (find.query.trim() === '') {
    showBottom('find', 'focus');
    return;
  }
  if (bottom !== 'find') showBottom('find');
  const names = namesFor(stores.catalog.getState().catalog, design.recordType, stores.library.getState().names);
  const hits = hitsOf(findablesOf(design, names), find.query);
  const hit = nextHit(hits.length, Math.min(find.hit, hits.length - 1), by);
  const found = hits[hit];
  if (found === undefined) announce(`"${find.query}" is not found.`);
  else showHit(stores, found, hit);
}

/** Selects the step of a hit, and says where it is. */
export function showHit({ view }: Stores, found: Hit, hit: number): void {
  const { find, setFind, select, announce } = view.getState();
  setFind({ query: find.query, hit });
  select(found.step);
  announce(hitInWords(found));
}

/** "Make a phone call, Call Ana. Script: because of the discovery session". */
const hitInWords = ({ place, field, before, match, after }: Hit): string => `${place}. ${field}: ${before}${match}${after}`;
