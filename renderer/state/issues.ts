import { useDeferredValue, useLayoutEffect, useMemo, useRef } from 'react';
import { check } from '../../shared/check/check.ts';
import type { Issue } from '../../shared/check/issue.ts';
import type { Catalog } from '../../shared/model/catalog.ts';
import type { Design } from '../../shared/model/design.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import { libraryFor } from './library.ts';
import type { LibraryEntry } from './libraryStore.ts';
import { useCatalog, useDesign, useLibrary } from './stores.tsx';

interface Judgement {
  readonly catalog: Catalog;
  readonly outside: string;
  readonly issues: readonly Issue[];
}

const judgements = new WeakMap<Design, Judgement>();

/**
 * How designs are judged in this window: for Dynamics 365, against the catalog and the rest of the library. Errors first, then in flow order.
 * A design never changes, so it is judged once for the same catalog and the same outside of the library: there may be a thousand, and
 * several places of the window ask for the issues of the open one.
 */
export function checkerFor(catalog: Catalog, entries: ReadonlyMap<DesignId, LibraryEntry>): (design: Design) => readonly Issue[] {
  const library = libraryFor(entries);
  const outside = [...library.values()].map(outsideOf).join('\n');
  return (design) => {
    const known = judgements.get(design);
    if (known?.catalog === catalog && known.outside === outside) return known.issues;
    const issues = check(design, { catalog, library, profile: 'dynamics-365' });
    judgements.set(design, { catalog, outside, issues });
    return issues;
  };
}

const outsides = new WeakMap<Design, string>();

/** What the rules look at in a design when they judge another one: all but where it leads to is its own affair. */
function outsideOf(design: Design): string {
  const known = outsides.get(design);
  if (known !== undefined) return known;
  const { id, name, recordType, status, sequence } = design;
  const targets = Object.values(sequence.steps).flatMap((step) => (step.kind === 'advance' ? [step.target] : []));
  const outside = JSON.stringify([id, name, recordType, status, targets]);
  outsides.set(design, outside);
  return outside;
}

/**
 * The issues of the open design, live: what a person did shows first, what is wrong with it follows when that is drawn. Until then these are
 * the issues from before, without those of steps that have gone. The list stays the same object as long as it says the same.
 */
export function useIssues(): readonly Issue[] {
  const catalog = useCatalog();
  const design = useDesign((state) => state.document?.history.present ?? null);
  const entries = useLibrary((state) => state.entries);
  const asked = useMemo(() => ({ catalog, design, entries }), [catalog, design, entries]);
  const judged = useDeferredValue(asked);
  const last = useRef<readonly Issue[]>([]);
  const issues = useMemo(() => {
    const found = judged.design === null ? [] : checkerFor(judged.catalog, judged.entries)(judged.design);
    return saySame(last.current, found) ? last.current : found;
  }, [judged]);
  useLayoutEffect(() => {
    last.current = issues;
  }, [issues]);
  return useMemo(() => (judged.design === design ? issues : stillMeant(issues, judged.design, design)), [issues, judged, design]);
}

/** The issues of a design as far as they can be said of a later one. */
function stillMeant(issues: readonly Issue[], of: Design | null, later: Design | null): readonly Issue[] {
  if (later === null || of?.id !== later.id) return [];
  const left = issues.filter(({ step }) => step === null || step in later.sequence.steps);
  return left.length === issues.length ? issues : left;
}

/** Whether a person reads the same in two lists. */
const saySame = (some: readonly Issue[], others: readonly Issue[]): boolean =>
  some.length === others.length &&
  some.every((issue, index) => {
    const other = others[index];
    return issue.id === other?.id && issue.step === other.step && issue.field === other.field && issue.message === other.message;
  });
