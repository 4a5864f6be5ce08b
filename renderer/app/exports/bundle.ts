import { encodeBundle } from '../../../shared/file/bundle/encode.ts';
import { familyOf } from '../../../shared/file/bundle/family.ts';
import { BUNDLE_EXTENSION } from '../../../shared/file/bundle/manifest.ts';
import { type CatalogItem, missingFrom, usesIn } from '../../../shared/model/catalogItem.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { DesignId } from '../../../shared/model/ids.ts';
import { bundleDocuments } from '../../../shared/playbook/sheet/bundleDocuments.ts';
import { libraryFor } from '../../state/library.ts';
import { fileName } from '../../storage/transfer.ts';
import { errorsIn, issuesOf } from '../problems.ts';
import type { Studio } from '../studio.tsx';

/** What a bundle of some designs would hold, before it is made. */
export interface BundleContents {
  readonly chosen: readonly Design[];
  /** Brought along, because one of the others advances to them. */
  readonly advancedTo: readonly Design[];
  readonly withErrors: readonly { readonly design: Design; readonly errors: number }[];
  readonly missingSequences: readonly DesignId[];
  readonly missingItems: readonly CatalogItem[];
}

export function bundleContents({ stores }: Studio, chosen: readonly Design[]): BundleContents {
  const { catalog } = stores.catalog.getState();
  const family = familyOf(chosen, libraryFor(stores.library.getState().entries));
  const withErrors = family.designs.map((design) => ({ design, errors: errorsIn(issuesOf(stores, design)).length }));
  return {
    chosen,
    advancedTo: family.designs.slice(chosen.length),
    withErrors: withErrors.filter(({ errors }) => errors > 0),
    missingSequences: family.missing,
    missingItems: missingFrom(catalog, usesIn(family.designs)).map(({ item }) => item),
  };
}

/** The designs that go into a bundle: one with errors goes as the draft that it is. */
export function designsIn({ chosen, advancedTo, withErrors }: BundleContents): readonly Design[] {
  const drafts = new Set(withErrors.map(({ design }) => design.id));
  return [...chosen, ...advancedTo].map((design) => (drafts.has(design.id) ? { ...design, status: 'draft' as const } : design));
}

export function bundleBytes({ stores, sha256 }: Studio, contents: BundleContents): Promise<Uint8Array> {
  const { catalog } = stores.catalog.getState();
  const designs = designsIn(contents);
  const library = new Map(designs.map((design) => [design.id, design]));
  const chosen = designs.slice(0, contents.chosen.length);
  return encodeBundle({ chosen, library, catalog, documents: (family) => bundleDocuments(family.designs, catalog) }, sha256);
}

/** "new-lead-nurturing.sequences.zip"; several go under a name of their own. */
export function bundleName(chosen: readonly Design[]): string {
  const [only, ...others] = chosen;
  return fileName(only === undefined || others.length > 0 ? `${chosen.length} sequences` : only.name, BUNDLE_EXTENSION);
}
