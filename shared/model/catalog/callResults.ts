import type { CallResult } from '../catalog.ts';

/** Made, Canceled and Received ship (`sequences.md` 3.1); the others are what most organisations add. */
export const callResults: CallResult[] = [
  { id: 'made', label: 'Made' },
  { id: 'received', label: 'Received' },
  { id: 'canceled', label: 'Canceled' },
  { id: 'noAnswer', label: 'No answer' },
  { id: 'leftVoicemail', label: 'Left voicemail' },
  { id: 'wrongNumber', label: 'Wrong number' },
];
