import type { Names } from '../model/describe.ts';
import { existingStep, type Sequence } from '../model/sequence.ts';
import { titleOf } from '../model/title.ts';
import { svgOf } from '../picture/svg.ts';
import { element, type Html, image, text } from './html.ts';
import { PRINTED_SCALE, type Slice, slicesOf } from './slices.ts';
import { stepNumbers } from './steps.ts';

/** The picture of a sequence, each slice with a caption that says where it comes from. */
export function slicedPictures(sequence: Sequence, names: Names): readonly Html[] {
  const slices = slicesOf(sequence);
  const numbers = stepNumbers(sequence);
  const shownIn = new Map(slices.flatMap(({ number, picture }) => [...picture.steps.keys()].map((id) => [id, number])));
  return slices.map((slice) => {
    const caption =
      slices.length === 1 ? 'The whole sequence' : `Picture ${slice.number} of ${slices.length}${originInWords(slice, sequence)}`;
    const svg = svgOf(
      sequence,
      names,
      {
        title: caption,
        numbers,
        scale: PRINTED_SCALE,
        ...(slice.from === null ? {} : { start: [`Picture ${slice.number}`, cameFrom(slice, sequence)] }),
        linkTo: (id) => {
          const picture = shownIn.get(id);
          const place = picture === slice.number ? 'Continues at' : `Picture ${picture},`;
          return `${place} ${numbers.get(id)}. ${titleOf(existingStep(sequence, id))}`;
        },
      },
      slice.picture,
    );
    return element('figure', {}, element('figcaption', {}, text(caption)), image(svg));
  });
}

/** "Yes path of Opened?". */
function branchInWords({ from }: Slice, sequence: Sequence): string {
  const slot = from?.connection.slot;
  if (slot === undefined || slot.kind === 'start') return '';
  const title = titleOf(existingStep(sequence, slot.step));
  return slot.exit === 'next' ? `after ${title}` : `${slot.exit === 'yes' ? 'Yes' : 'No'} path of ${title}`;
}

const cameFrom = (slice: Slice, sequence: Sequence): string => `From picture ${slice.from?.slice ?? 1}, ${branchInWords(slice, sequence)}`;

const originInWords = (slice: Slice, sequence: Sequence): string =>
  slice.from === null ? '' : `: ${branchInWords(slice, sequence)}, from picture ${slice.from.slice}`;
