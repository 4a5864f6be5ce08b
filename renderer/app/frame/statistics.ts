import { timesOf } from '../../../shared/engine/days.ts';
import type { Span } from '../../../shared/engine/paths/span.ts';
import { pathsOf } from '../../../shared/engine/paths.ts';
import type { Design } from '../../../shared/model/design.ts';
import { durationInWords } from '../../../shared/model/duration.ts';
import { MS_PER_DAY, MS_PER_HOUR } from '../../../shared/model/instant.ts';

/** A sequence in numbers, each with its word. */
export interface Statistics {
  readonly steps: string;
  readonly paths: string;
  readonly length: string;
}

export const counted = (n: number, word: string): string => `${grouped(n)} ${word}${n === 1 ? '' : 's'}`;

const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

/** What the status bar says of a sequence. Paths are counted and times found without walking the paths, so their number costs nothing. */
export function statisticsOf(design: Design): Statistics {
  const { count } = pathsOf(design, { limit: 0 });
  const { whole } = timesOf(design);
  return {
    steps: counted(Object.keys(design.sequence.steps).length, 'step'),
    paths: count === Number.MAX_SAFE_INTEGER ? 'more paths than can be counted' : counted(count, 'path'),
    length: whole === null ? 'takes no time' : lengthInWords(whole),
  };
}

/** "takes 2 days to 18 days"; steps of the seller have no longest time, so with one of them it is "takes 2 days or longer". */
function lengthInWords({ minMs, maxMs }: Span): string {
  if (maxMs === null) return minMs === 0 ? 'takes as long as the seller takes' : `takes ${inWords(minMs)} or longer`;
  if (minMs === maxMs) return minMs === 0 ? 'takes no time' : `takes ${inWords(maxMs)}`;
  return minMs === 0 ? `takes ${inWords(maxMs)} at the longest` : `takes ${inWords(minMs)} to ${inWords(maxMs)}`;
}

const inWords = (ms: number): string =>
  durationInWords({ days: Math.floor(ms / MS_PER_DAY), hours: Math.floor((ms % MS_PER_DAY) / MS_PER_HOUR) });
