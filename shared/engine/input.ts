import type { Catalog } from '../model/catalog.ts';
import type { Design } from '../model/design.ts';
import type { DesignId } from '../model/ids.ts';
import type { Scenario } from '../model/scenario.ts';

/** What a run is computed from, and nothing else (`rules.md` 10.1). */
export interface RunInput {
  readonly design: Design;
  readonly scenario: Scenario;
  readonly catalog: Catalog;
  /** The designs that an advance may hand over to, by id. */
  readonly library: ReadonlyMap<DesignId, Design>;
}
