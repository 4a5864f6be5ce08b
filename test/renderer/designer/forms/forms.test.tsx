import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import { operatorsFor, recordTypeOf } from '../../../../shared/model/catalog.ts';
import type { Design } from '../../../../shared/model/design.ts';
import { operandCount, operatorLabels } from '../../../../shared/model/expression.ts';
import type { Flow } from '../../../../shared/model/flow.ts';
import { pickerEntries } from '../../../../shared/model/picker.ts';
import {
  abTest,
  advance,
  all,
  call,
  callCondition,
  designOf,
  email,
  emailCondition,
  fieldCondition,
  task,
  update,
  wait,
  where,
} from '../../../builders.ts';
import { stepOfKind, undoable } from '../../openStores.ts';
import { openDesigner } from '../openDesigner.tsx';

/** The designer with the first step of a flow selected. */
function open(flow: Flow, others: readonly Design[] = []) {
  const opened = openDesigner(designOf('Form', flow), others);
  const { start } = opened.stores.design.getState().document?.history.present.sequence ?? { start: null };
  act(() => opened.stores.view.getState().select(start));
  return opened;
}

const choose = (label: string, option: string): boolean => {
  const field = screen.getByRole('combobox', { name: label });
  return fireEvent.change(field, { target: { value: within(field).getByRole<HTMLOptionElement>('option', { name: option }).value } });
};
const tick = (name: string): boolean => fireEvent.click(screen.getByRole('checkbox', { name }));
const leadColumns = recordTypeOf(standardCatalog, 'lead')?.columns ?? [];
/** A column of each type. */
const columnTypes = Object.values(Object.fromEntries(leadColumns.map((column) => [column.type, [column.type, column] as const])));
const choice = (name: string): boolean => fireEvent.click(screen.getByRole('radio', { name }));

test.each(pickerEntries.map((entry) => [entry.label, entry] as const))('%s shows its fields, under its title', (_, { content }) => {
  const { stores } = open([{ step: content }]);
  expect(screen.getByRole('region', { name: 'Step' }).textContent).toContain(content.name);
  expect(screen.getByRole('textbox', { name: 'Description' })).toBeDefined();
  expect(screen.queryByRole('textbox', { name: 'Title' }) === null).toBe(content.kind === 'linkedIn');
  expect(undoable(stores)).toBe(0);
});

describe('the fields of', () => {
  test('an email: a template of the record type, with its text, or none', () => {
    const { stores } = open([email('Intro')]);
    choose('Email template', 'Introduction to a new lead');
    expect(stepOfKind(stores, 'email').template).toBe('lead-introduction');
    const preview = screen.getByRole('group', { name: 'Preview for Ana Ruiz' });
    expect(preview.textContent).toContain('Hello Ana,\n\nthank you for your interest. I look after companies like Valle Verde Foods');
    choose('Preview for', 'Ben Okafor, met at a trade show, decides himself');
    expect(screen.getByRole('group', { name: 'Preview for Ben Okafor' }).textContent).toContain('Hello Ben,');
    choose('Email template', 'Follow-up after a missed call');
    choose('Preview for', 'Chiara Conti, downloaded a paper, nothing else is known');
    expect(screen.getByRole('group', { name: 'Preview for Chiara Conti' }).textContent).toContain('about no Topic and');
    choose('Email template', 'No template');
    expect(stepOfKind(stores, 'email').template).toBeNull();
  });

  test('a phone call: its script', async () => {
    const { stores, user } = open([call('Ring')]);
    await user.type(screen.getByRole('textbox', { name: 'Call script' }), 'Hello');
    expect(stepOfKind(stores, 'phoneCall').script).toBe('Hello');
  });

  test('a wait: what is typed is said back, or refused in words and changes nothing', async () => {
    const { stores, user } = open([wait('Rest', 2, 3), task('Then')]);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Wait time' });
    expect(field.value).toBe('2d 3h');
    await user.clear(field);
    await user.type(field, '36 hours');
    expect(stepOfKind(stores, 'wait').duration).toEqual({ days: 1, hours: 12 });
    expect(screen.getByText('1 day 12 hours.')).toBeDefined();
    await user.tab();
    expect(field.value).toBe('1d 12h');
    expect(undoable(stores)).toBe(1);
    await user.clear(field);
    await user.type(field, '5');
    expect(screen.getByText('Is that days or hours? Type 5d or 5h. It stays 1 day 12 hours.')).toBeDefined();
    expect(stepOfKind(stores, 'wait').duration).toEqual({ days: 1, hours: 12 });
    await user.type(field, 'd');
    expect(stepOfKind(stores, 'wait').duration).toEqual({ days: 5, hours: 0 });
    act(() => stores.design.getState().undo());
    expect(field.value).toBe('1d 12h');
  });

  test('an A/B test: names, templates, share, metric, end and default', async () => {
    const { stores, user } = open([abTest('Which?', 50)]);
    const versionA = within(screen.getByRole('group', { name: 'Version A' }));
    await user.type(versionA.getByRole('textbox', { name: 'Name' }), '!');
    fireEvent.change(screen.getByRole('slider', { name: 'Audience' }), { target: { value: '30' } });
    choose('Winning metric', 'Most clicks');
    choice('At a set date and time');
    fireEvent.change(screen.getByLabelText('End', { selector: 'input' }), { target: { value: '2026-06-01T09:00' } });
    choice('Long');
    expect(stepOfKind(stores, 'abTest')).toMatchObject({
      versionA: { name: 'Short!', template: null },
      shareA: 30,
      metric: 'clicks',
      endsAt: new Date(2026, 5, 1, 9).getTime(),
      defaultVersion: 'b',
    });
  });

  test('an email condition: results, how many of them, limit and early advance', async () => {
    const { stores, user } = open([emailCondition('Reacted?', { results: ['replied'], days: 1 })]);
    expect(screen.queryByRole('radio', { name: 'All of them' })).toBeNull();
    tick('Email opened');
    choice('All of them');
    await user.type(screen.getByRole('textbox', { name: 'Time limit' }), ' 1h');
    tick('Move to the Yes path as soon as it happens');
    expect(stepOfKind(stores, 'emailCondition')).toMatchObject({
      results: ['opened', 'replied'],
      mode: 'allOf',
      limit: { days: 1, hours: 1 },
      advanceEarly: false,
    });
  });

  test('a phone condition: results; one that the catalog does not have can only be taken away', () => {
    const { stores } = open([callCondition('Reached?', ['unheard-of'])]);
    tick('Made');
    expect(stepOfKind(stores, 'callCondition').results).toEqual(['made', 'unheard-of']);
    tick('unheard-of (not in the catalog)');
    expect(stepOfKind(stores, 'callCondition').results).toEqual(['made']);
  });

  test('a stage condition: a process, then its stages', () => {
    const { stores } = open([{ step: { kind: 'stageCondition', name: 'Stage?', description: '', process: null, stages: [] } }]);
    expect(screen.queryByRole('checkbox')).toBeNull();
    choose('Business process', 'Lead to Opportunity Sales Process');
    tick('Qualify');
    expect(stepOfKind(stores, 'stageCondition').stages).toHaveLength(1);
  });

  test('an update: only columns that can be written, then a value of that column', () => {
    const { stores } = open([update('Rate', null, null)]);
    expect(within(screen.getByRole('combobox', { name: /this field/ })).queryByRole('option', { name: 'Company Name' })).toBeNull();
    choose('Automatically update this field', 'Rating');
    choose('With this value', 'Hot');
    expect(stepOfKind(stores, 'updateField')).toMatchObject({ column: 'leadqualitycode', value: 1 });
  });

  test('an advance: other sequences for the same record type, with their status', () => {
    const next = designOf('Next', [email('Intro')]);
    const foreign = { ...designOf('Foreign', []), recordType: 'account' };
    const { stores } = open([advance('Over', null)], [next, foreign]);
    const field = screen.getByRole('combobox', { name: 'Connect to' });
    expect(
      within(field)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Choose a sequence', 'Next (Draft)']);
    choose('Connect to', 'Next (Draft)');
    expect(stepOfKind(stores, 'advance').target).toBe('next');
  });

  test('a LinkedIn step: its action, which is its title as well', () => {
    const { stores } = open([{ step: { kind: 'linkedIn', name: 'Research', description: '', action: 'research' } }]);
    choice('Connect');
    expect(stepOfKind(stores, 'linkedIn')).toMatchObject({ action: 'connect', name: 'Connect' });
  });
});

describe('a field condition', () => {
  test('grows by fields and groups, and shrinks again', () => {
    const { stores } = open([fieldCondition('Fits?', all())]);
    const press = (name: string) => fireEvent.click(screen.getAllByRole('button', { name }).at(-1) ?? document.body);
    press('Add a field');
    choose('Field', 'Rating');
    choose('Operator', 'is one of');
    tick('Hot');
    tick('Cold');
    expect(stepOfKind(stores, 'fieldCondition').expression).toEqual(all(where('leadqualitycode', 'isOneOf', 1, 3)));
    press('Add a group');
    choose('Join', 'Any of these (Or)');
    expect(stepOfKind(stores, 'fieldCondition').expression).toMatchObject({ join: 'or', members: [{}, { kind: 'group' }] });
    press('Remove group 2');
    press('Remove field 1');
    expect(stepOfKind(stores, 'fieldCondition').expression.members).toEqual([]);
  });

  test('asks for what the type of the column and the operator take', async () => {
    const { stores, user } = open([fieldCondition('Fits?', all(where('revenue', 'equals', 5)))]);
    choose('Operator', 'is between');
    await user.type(screen.getByRole('textbox', { name: 'To' }), '-1.5');
    expect(stepOfKind(stores, 'fieldCondition').expression).toEqual(all(where('revenue', 'between', 5, -1.5)));
    choose('Operator', 'contains data');
    expect(screen.queryByRole('textbox', { name: 'To' })).toBeNull();
    choose('Field', 'Do not allow Phone Calls');
    expect(stepOfKind(stores, 'fieldCondition').expression).toEqual(all(where('donotphone', 'containsData')));
  });

  test('the keyboard is in what was added, and after removing in what stands there now', async () => {
    const { user } = open([fieldCondition('Fits?', all())]);
    const group = (name: string) => screen.getByRole('group', { name });
    await user.click(screen.getByRole('button', { name: 'Add a field' }));
    expect(group('Field 1').contains(document.activeElement)).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Add a group' }));
    expect(group('Field 2.1').contains(document.activeElement)).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Remove field 1' }));
    expect(group('Field 1.1').contains(document.activeElement)).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Remove group 1' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a field' }));
  });

  test.each(columnTypes)('asks of a %s column, for every operator, as many values as it takes', (_, column) => {
    const { stores } = open([fieldCondition('Fits?', all(where(column.name, 'containsData')))]);
    for (const operator of operatorsFor[column.type]) {
      choose('Operator', operatorLabels[operator]);
      expect(stepOfKind(stores, 'fieldCondition').expression).toMatchObject({ members: [{ column: column.name, operator, operands: [] }] });
      const field = within(screen.getByRole('group', { name: 'Field 1' }));
      const controls = [
        ...field.queryAllByRole('combobox'),
        ...field.queryAllByRole('textbox'),
        ...field.queryAllByLabelText(/^(Value|From|To)/),
      ];
      const asked =
        new Set(controls.filter((control) => control.tagName !== 'BUTTON' && control.getAttribute('role') !== 'group')).size - 2;
      const choices = field.queryAllByRole('checkbox').length;
      const count = operandCount[operator];
      if (count === 'some') expect(column.type === 'choice' ? choices : asked).toBeGreaterThan(0);
      else expect(asked, operator).toBe(count);
    }
  });

  test('a lookup is compared with several names, one on each line; an empty line is none', async () => {
    const { stores, user } = open([fieldCondition('Fits?', all(where('campaignid', 'isOneOf')))]);
    await user.type(screen.getByRole('textbox', { name: 'Values' }), 'Spring Fair{Enter}{Enter} Autumn ');
    expect(stepOfKind(stores, 'fieldCondition').expression).toEqual(all(where('campaignid', 'isOneOf', 'Spring Fair', 'Autumn')));
  });

  test('the last days are counted in whole days', async () => {
    const { stores, user } = open([fieldCondition('Fits?', all(where('createdon', 'inTheLastDays', 3)))]);
    const days = screen.getByRole('textbox', { name: 'Days' });
    await user.type(days, '.5');
    expect(screen.getByText('Type a whole number, 0 or more.')).toBeDefined();
    expect(stepOfKind(stores, 'fieldCondition').expression).toEqual(all(where('createdon', 'inTheLastDays')));
    await user.clear(days);
    await user.type(days, '14');
    expect(stepOfKind(stores, 'fieldCondition').expression).toEqual(all(where('createdon', 'inTheLastDays', 14)));
  });

  test('a cleared operand is missing again', async () => {
    const { stores, user } = open([fieldCondition('Fits?', all(where('companyname', 'equals', 'Contoso')))]);
    await user.clear(screen.getByRole('textbox', { name: 'Value' }));
    expect(stepOfKind(stores, 'fieldCondition').expression).toEqual(all(where('companyname', 'equals')));
  });
});
