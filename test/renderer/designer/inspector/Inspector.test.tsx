import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { FlowItem } from '../../../../shared/model/flow.ts';
import { kindFacts } from '../../../../shared/model/kinds.ts';
import { pickerEntries } from '../../../../shared/model/picker.ts';
import type { StepKind } from '../../../../shared/model/step.ts';
import { automatedEmail, call, designOf, email, emailCondition, task, wait } from '../../../builders.ts';
import { stepCalled, titlesIn, undoable } from '../../openStores.ts';
import { openDesigner } from '../openDesigner.tsx';

const inspector = (): HTMLElement => screen.getByRole('region', { name: 'Step' });

/** What the fields of the selected step are called, in the order they stand, without those inside a group. */
const fieldNames = (): readonly string[] =>
  [...inspector().querySelectorAll('label')]
    .filter((label) => label.closest('[role="group"] [role="group"], [role="radiogroup"]') === null)
    .map((label) => (label.textContent ?? '').replace('*', ''));

const required = (): readonly string[] =>
  [...inspector().querySelectorAll('label')].filter((label) => label.textContent?.endsWith('*')).map((label) => label.textContent ?? '');

/** Selects a step of the kind below an email and a call, with something to choose from. */
function open(kind: StepKind): void {
  const entry = pickerEntries.find(({ content }) => content.kind === kind);
  if (entry === undefined) throw new Error(`No picker entry makes a ${kind}`);
  const item: FlowItem = { step: { ...entry.content, name: 'Here' } };
  const { select } = openDesigner(designOf('Ordered', [email('Intro'), call('Ring'), item]));
  select('Here');
}

const ownFields: Readonly<Record<StepKind, { readonly fields: readonly string[]; readonly required: readonly string[] }>> = {
  email: { fields: ['Email template'], required: [] },
  automatedEmail: { fields: ['Email template'], required: ['Email template'] },
  phoneCall: { fields: ['Call script'], required: [] },
  task: { fields: [], required: [] },
  textMessage: { fields: ['Text template'], required: [] },
  automatedTextMessage: { fields: ['Text template'], required: ['Text template'] },
  linkedIn: { fields: ['Action'], required: [] },
  wait: { fields: ['Wait time'], required: ['Wait time'] },
  abTest: {
    fields: [
      'Version A',
      'Email template',
      'Version B',
      'Email template',
      'Audience',
      'Winning metric',
      'This test ends',
      'If there is no winner, send',
    ],
    required: ['Email template', 'Email template'],
  },
  emailCondition: { fields: ['Results', 'Time limit', 'When it happens'], required: ['Results', 'Time limit'] },
  callCondition: { fields: ['Yes if the result of the call is one of'], required: ['Yes if the result of the call is one of'] },
  fieldCondition: { fields: ['Yes if'], required: ['Yes if'] },
  stageCondition: { fields: ['Business process'], required: ['Business process'] },
  updateField: { fields: ['Automatically update this field'], required: ['Automatically update this field'] },
  advance: { fields: ['Connect to'], required: ['Connect to'] },
};
const kinds = Object.keys(kindFacts).filter((kind): kind is StepKind => kind in ownFields);

describe.each(kinds)('%s', (kind) => {
  test('title, description, what is its own, note: in this order', () => {
    open(kind);
    const names = fieldNames();
    const { fields } = ownFields[kind];
    const places = [...(kind === 'linkedIn' ? [] : ['Title']), 'Description', ...fields, 'Note'];
    let from = 0;
    for (const name of places) {
      const at = names.indexOf(name, from);
      expect(at, `${name} in ${names.join(', ')}`).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
    expect(names.at(-1)).toBe('Note');
    expect(names.indexOf('Description')).toBe(kind === 'linkedIn' ? 0 : 1);
  });

  test('marks what the sequence cannot be finished without', () => {
    open(kind);
    expect(required()).toEqual([...(kind === 'linkedIn' ? [] : ['Title']), ...ownFields[kind].required].map((name) => `${name}*`));
  });
});

test('a condition says in words what it does, between its description and its fields', () => {
  const item = emailCondition('Opened?', { results: ['opened'], days: 1 });
  const { select } = openDesigner(designOf('Said', [email('Intro'), item]));
  select('Opened?');
  const sentence = screen.getByText('If "Intro" is opened within 1 day: Yes path, at once. Otherwise, or if the step is skipped: No path.');
  const follows = (name: string) => sentence.compareDocumentPosition(screen.getByRole('textbox', { name }));
  expect(follows('Description') & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
  expect(follows('Time limit') & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('a note is written, shown as a mark on the card and said in its label', async () => {
  const { stores, user, select } = openDesigner(designOf('Noted', [email('Intro')]));
  select('Intro');
  expect(screen.queryByRole('group', { name: /Has a note/ })).toBeNull();
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Ask legal');
  expect(stepCalled(stores, 'Intro').note).toBe('Ask legal');
  expect(screen.getByRole('group', { name: 'Email, Intro. Step 1 of 1. Has a note.' })).toBeDefined();
  expect(undoable(stores)).toBe(1);
});

describe('a problem', () => {
  test('stands at the field it is about, and with all others of the step', () => {
    const { select } = openDesigner(designOf('Wrong', [wait('Rest', 1), automatedEmail('Auto')]));
    select('Auto');
    const field = screen.getByRole('combobox', { name: 'Email template' });
    expect(describedBy(field)).toContain("'Auto' has no template yet.");
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(within(screen.getByRole('group', { name: 'Problems of this step' })).getByText(/'Auto' has no template yet/)).toBeDefined();
  });

  test('of a group of fields is part of what describes the group', () => {
    const { select } = openDesigner(
      designOf('Wrong', [email('Intro'), emailCondition('Opened?', { results: [], days: 1, no: [task('Do')] })]),
    );
    select('Opened?');
    expect(describedBy(screen.getByRole('group', { name: 'Results' }))).toContain(
      'does not say yet which results of the email it asks for',
    );
  });

  test('is mended where it stands, as one undo, and the keyboard is not lost', async () => {
    const { stores, user, select } = openDesigner(designOf('Trailing', [email('Intro'), wait('One', 1), wait('Two', 1)]));
    select('Two');
    await user.click(screen.getByRole('button', { name: 'Fix: Remove the wait with the waits above it' }));
    expect(titlesIn(stores)).toEqual(['Intro']);
    expect(stores.view.getState().selected).toBe(stepCalled(stores, 'Intro').id);
    expect(stores.view.getState().announcement).toBe('Done: Remove the wait with the waits above it. No problems are left.');
    expect(inspector().contains(document.activeElement)).toBe(true);
    expect(stores.design.getState().document?.history.past.at(-1)?.label).toBe('Remove the wait with the waits above it');
    act(() => stores.design.getState().undo());
    expect(titlesIn(stores)).toEqual(['Intro', 'One', 'Two']);
  });
});

const describedBy = (element: HTMLElement): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

describe('keys in the fields', () => {
  test('Enter goes from the title to the wait time, and from there back to the canvas', async () => {
    const { select, user } = openDesigner(designOf('Waits', [email('Intro'), wait('Rest', 1)]));
    select('Rest');
    await user.click(screen.getByRole('textbox', { name: 'Title' }));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Wait time' }));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('application').contains(document.activeElement)).toBe(true);
  });

  test('Ctrl+Enter opens the picker after the step', async () => {
    const { select, user, stores } = openDesigner(designOf('One', [email('Intro')]));
    select('Intro');
    await user.click(screen.getByRole('textbox', { name: 'Title' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /^Search/ }));
    expect(stores.view.getState().picking).toMatchObject({ step: stepCalled(stores, 'Intro').id });
  });

  test('Tab passes the help of a field by; F1 opens it, and it is told with the field', async () => {
    const { select, user } = openDesigner(designOf('Waits', [email('Intro'), wait('Rest', 1)]));
    select('Rest');
    const field = screen.getByRole('textbox', { name: 'Description', description: /The seller reads it/ });
    for (const help of screen.getAllByRole('button', { name: /information/ })) expect(help.tabIndex).toBe(-1);
    await user.click(field);
    await user.keyboard('{F1}');
    expect(screen.getByRole('note').textContent).toMatch(/The seller reads it/);
  });
});
