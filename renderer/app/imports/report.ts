import type { Design } from '../../../shared/model/design.ts';
import type { DoneImport } from './apply.ts';

/** What an import did, and did not. */
export interface ImportReport {
  readonly imported: readonly Design[];
  readonly replaced: readonly Design[];
  /** What was not imported: file, place and reason in one sentence each. */
  readonly refused: readonly string[];
  readonly notices: readonly string[];
  /** To take it back with; `null` where nothing was done. */
  readonly done: DoneImport | null;
}
