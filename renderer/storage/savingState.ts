import type { Instant } from '../../shared/model/instant.ts';
import { assertNever } from '../../shared/result.ts';
import type { Saving } from '../state/viewStore.ts';
import type { Written } from './writer.ts';

/** What the person sees of how writing stands. A try after a failure changes nothing until it went well, so the word does not flicker. */
export function savingAfter(before: Saving, written: Written, now: Instant): Saving {
  switch (written.kind) {
    case 'saved':
      return { kind: 'saved', at: now };
    case 'saving':
      return before.kind === 'failed' ? before : written;
    case 'failed':
      return { ...written, since: before.kind === 'failed' ? before.since : now };
    default:
      return assertNever(written);
  }
}
