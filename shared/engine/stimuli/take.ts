import type { Stimulus } from '../../model/stimulus.ts';
import type { Going } from '../going.ts';
import type { Place } from '../place.ts';
import { tellAbout } from '../tell.ts';
import { byCustomer } from './customer.ts';
import type { Ineffective } from './ineffective.ts';
import { fromOutside } from './outside.ts';
import { bySeller } from './seller.ts';
import { stimulusInWords } from './words.ts';

/** Lets a stimulus take effect and works off all that comes of it. A reason instead says that it changed nothing. */
export function takeEffect(run: Going, stimulus: Stimulus, index: number): Ineffective | null {
  run.cause = { kind: 'stimulus', index };
  switch (stimulus.kind) {
    case 'complete':
    case 'skip':
    case 'snooze':
    case 'skipWait':
      return bySeller(run, stimulus, index);
    case 'opened':
    case 'linkOpened':
    case 'replied':
    case 'attachmentDownloaded':
      return byCustomer(run, stimulus, index);
    default:
      return fromOutside(run, stimulus);
  }
}

/** The line of a stimulus that changed nothing (`rules.md` 2.8, 3.2). */
export function tellIgnored(run: Going, stimulus: Stimulus, { rule, reason }: Ineffective): void {
  const { given, design } = run;
  const text = (): string => {
    const words = stimulusInWords(given.names, design.sequence, stimulus);
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}, which changes nothing: ${reason}.`;
  };
  tellAbout(run, namedPlace(run, stimulus), { kind: 'ignored' }, rule, text);
}

function namedPlace(run: Going, stimulus: Stimulus): Place | null {
  const id = 'step' in stimulus ? stimulus.step : 'email' in stimulus ? stimulus.email : null;
  return id === null ? null : (run.places.at(id) ?? null);
}
