import type { StepOf } from '../../model/step.ts';
import { type Behaviour, leaveNext } from '../behaviour.ts';
import { draw, fallsInto } from '../draw.ts';
import { tell } from '../tell.ts';
import { quoted } from '../titles.ts';
import { sendByItself, tellEntered } from './automatic.ts';

/** Sends one of two versions; which one is a keyed draw (`rules.md` 7.1, 9.2). It stays one email on one path (7.2). */
export const abTest: Behaviour<StepOf<'abTest'>> = {
  enter(run, step) {
    const visit = run.drawn.filter((id) => id === step.id).length;
    run.drawn.push(step.id);
    const drawn = draw({
      seed: run.given.input.scenario.seed,
      record: run.given.input.scenario.record.name,
      step: step.id,
      visit,
      purpose: 'version',
    });
    const version = fallsInto(drawn, step.shareA) ? 'a' : 'b';
    const { name } = version === 'a' ? step.versionA : step.versionB;
    tellEntered(run, step);
    sendByItself(run);
    tell(
      run,
      { kind: 'sent', version },
      '7.1',
      () => `The email ${quoted(step)} is sent in version ${version.toUpperCase()}${name === '' ? '' : ` (${name})`}.`,
    );
    return leaveNext;
  },
};
