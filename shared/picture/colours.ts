import type { Tone } from './mark.ts';

/** A picture is for paper and for other programs: always the light theme, in its literal colours (`renderer/ui/brand.ts`, the kit's palette). */
export const colours = {
  paper: '#ffffff',
  card: '#ffffff',
  line: '#616161',
  faint: '#d1d1d1',
  text: '#242424',
  quiet: '#424242',
  startFill: '#ecf2fe',
  startLine: '#3663ca',
  startText: '#2f57ae',
  draftFill: '#fff4ce',
  draftText: '#6b4a00',
} as const;

export const toneColours: Readonly<Record<Tone, { readonly tile: string; readonly glyph: string }>> = {
  email: { tile: '#a9d3f2', glyph: '#004377' },
  phone: { tile: '#bdd99b', glyph: '#294903' },
  task: { tile: '#d696c0', glyph: '#43002b' },
  text: { tile: '#9bd9db', glyph: '#02494c' },
  time: { tile: '#cdd6d8', glyph: '#3b4447' },
  condition: { tile: '#f9e2ae', glyph: '#6b4a00' },
  command: { tile: '#d2ccf8', glyph: '#3f3682' },
  linkedIn: { tile: '#a3b2e8', glyph: '#001665' },
};
