import { draw, fallsInto } from '../../shared/engine/draw.ts';
import type { ChooseVersion } from './story.ts';

/** The keyed draw (9.2) as the engine spells it: a definition that two interpreters have to share. */
export const drawnVersion: ChooseVersion = (test, visit, { seed, record }) =>
  fallsInto(draw({ seed, record: record.name, step: test.id, visit, purpose: 'version' }), test.shareA) ? 'a' : 'b';
