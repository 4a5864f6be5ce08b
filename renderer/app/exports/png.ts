import type { HostFailure } from '../../../shared/bridge.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';

export interface Png {
  readonly bytes: Uint8Array;
  /** How large it is drawn: 2 for sharp text on any screen, less where the picture would be too large. */
  readonly scale: number;
}

const SHARP = 2;
/** Chromium draws no canvas with a longer side, and more pixels take longer than a person would wait. */
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 24_000_000;

const failed = (message: string): Result<never, HostFailure> => fail({ kind: 'failed', message });

/** Draws an SVG of ours as a PNG, in the window itself: nothing is asked of anybody. */
export async function pngOf(svg: string): Promise<Result<Png, HostFailure>> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await drawn(image);
  } catch (error) {
    // What the browser cannot decode is a limit of its own: the picture is too large for it.
    if (!(error instanceof DOMException)) throw error;
    return failed('the picture is too large to be drawn.');
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function drawn(image: HTMLImageElement): Promise<Result<Png, HostFailure>> {
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(SHARP, LONGEST_SIDE / width, LONGEST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(width * scale));
  canvas.height = Math.max(1, Math.floor(height * scale));
  const context = canvas.getContext('2d', { alpha: false });
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = context === null ? null : await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) return failed('there is too little memory for a picture of this size.');
  return ok({ bytes: new Uint8Array(await blob.arrayBuffer()), scale });
}
