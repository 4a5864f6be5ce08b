import type { Catalog } from '../model/catalog.ts';
import type { Design } from '../model/design.ts';
import type { DesignId } from '../model/ids.ts';

/** The target systems whose rules can be asked for. Structure and good practice are checked for each; `none` checks nothing else. */
export const profiles = ['dynamics-365', 'none'] as const;
export type Profile = (typeof profiles)[number];

/** What must be known of another design to judge a hand-over to it. Without its sequence, chains are not followed through it. */
export type LibraryEntry = Pick<Design, 'name' | 'recordType' | 'status'> & { readonly sequence?: Design['sequence'] };

/** All that a design is judged by, besides itself. */
export interface CheckContext {
  readonly catalog: Catalog;
  /** The designs that can be advanced to. It does not matter whether the checked one is among them. */
  readonly library: ReadonlyMap<DesignId, LibraryEntry>;
  readonly profile: Profile;
}
