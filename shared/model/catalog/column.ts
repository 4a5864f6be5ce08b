import type { Choice, Column } from '../catalog.ts';

/** Short ways to write the columns of the standard record types. */
export const text = (name: string, label: string): Column => ({ type: 'text', name, label });
export const number = (name: string, label: string): Column => ({ type: 'number', name, label });
export const date = (name: string, label: string): Column => ({ type: 'date', name, label });
export const lookup = (name: string, label: string): Column => ({ type: 'lookup', name, label });
export const choice = (name: string, label: string, choices: Choice[]): Column => ({ type: 'choice', name, label, choices });
export const twoOptions = (name: string, label: string, yes = 'Yes', no = 'No'): Column => ({ type: 'twoOptions', name, label, yes, no });

/** Choices whose values count up from `first`, as most of Dynamics' do. */
export const choicesFrom = (first: number, labels: readonly string[]): Choice[] =>
  labels.map((label, index) => ({ value: first + index, label }));
