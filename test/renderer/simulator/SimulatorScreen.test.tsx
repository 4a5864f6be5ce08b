import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { advance, all, call, callCondition, designOf, email, emailCondition, fieldCondition, task, wait, where } from '../../builders.ts';
import { openSimulator } from './openSimulator.tsx';

const welcome = designOf('Welcome', [
  email('Introduce'),
  emailCondition('Opened?', { results: ['opened'], days: 2, yes: [call('Call')], no: [wait('Pause', 1)] }),
]);

const trace = (): string[] =>
  within(screen.getByRole('region', { name: 'What happened' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '');

const current = (): string => document.querySelector('[aria-current="step"]')?.textContent ?? '';
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

describe('the setup', () => {
  test('lists the values that a condition reads first, and says who reads them', () => {
    openSimulator(designOf('Reads', [call('Call'), fieldCondition('Rich?', all(where('budgetamount', 'greaterThan', 1)))]));
    expect(screen.getByRole('spinbutton', { name: 'Budget Amount' })).toBeDefined();
    expect(screen.getByText('Read by "Rich?"')).toBeDefined();
    expect(screen.queryByRole('textbox', { name: 'Company Name' })).toBeNull();
  });

  test('another person brings other values, and a value can be changed', async () => {
    const { user, stores } = openSimulator(
      designOf('Reads', [call('Call'), fieldCondition('Rich?', all(where('budgetamount', 'greaterThan', 1)))]),
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Start from' }), 'Ben Okafor, met at a trade show, decides himself');
    const budget = screen.getByRole('spinbutton', { name: 'Budget Amount' });
    await user.clear(budget);
    await user.type(budget, '7');
    await user.click(button('Start'));
    expect(stores.run.getState().scenario?.record).toMatchObject({ name: 'Ben Okafor', values: { budgetamount: 7 } });
  });

  test("start and zone are read together: nine o'clock stays nine o'clock in another zone", async () => {
    const { user, stores } = openSimulator(welcome);
    fireEvent.change(screen.getByLabelText(/^Start\b(?! from)/), { target: { value: '2026-06-01T09:00' } });
    await user.selectOptions(screen.getByRole('combobox', { name: "Seller's time zone" }), 'Asia/Tokyo');
    await user.click(button('Start'));
    expect(stores.run.getState().scenario).toMatchObject({ start: Date.parse('2026-06-01T00:00Z'), calendar: { zone: 'Asia/Tokyo' } });
  });

  test('a sequence with errors says that it may stop, and still starts', async () => {
    const { user, stores } = openSimulator(designOf('Unfinished', [email('Introduce'), advance('Elsewhere', null)]));
    expect(screen.getByText('This sequence has an error.')).toBeDefined();
    await user.click(button('Start'));
    expect(stores.run.getState().run).not.toBeNull();
  });

  test('a sequence without steps says so and leads to the designer', async () => {
    const { user, stores } = openSimulator(designOf('Empty', []));
    await user.click(button('Go to the designer'));
    expect(stores.view.getState().screen).toBe('designer');
  });
});

describe('a run', () => {
  test('starts with what happens at once, and is played line by line; what comes later stays hidden', async () => {
    const { user, stores } = openSimulator(welcome);
    await user.click(button('Start'));
    expect(current()).toContain('"Introduce" is open for the seller');
    expect(trace()).toHaveLength(2);
    await user.click(button('Previous event (,)'));
    expect(trace()).toHaveLength(1);
    expect(stores.run.getState().run?.trace.length).toBeGreaterThan(2);
    await user.click(button('Next'));
    expect(trace()).toHaveLength(2);
  });

  test('the seller and the customer act, and what follows is told at once', async () => {
    const { user } = openSimulator(welcome);
    await user.click(button('Start'));
    expect(button('Email opened').getAttribute('aria-disabled')).toBe('true');
    expect(screen.getAllByText('No email was sent yet.').length).toBeGreaterThan(0);
    await user.click(button('Complete'));
    expect(trace().join(' ')).toContain('The seller completes "Introduce"');
    expect(current()).toContain('"Opened?"');
    await user.click(button('Email opened'));
    expect(trace().join(' ')).toContain('The customer opens "Introduce"');
    expect(current()).toContain('"Call" is open for the seller');
  });

  test('what happens at a moment before the end replaces what came after it', async () => {
    const { user, stores } = openSimulator(welcome);
    await user.click(button('Start'));
    await user.keyboard('1');
    await user.click(button('Email opened'));
    const back = trace().findIndex((line) => line.includes('The customer opens'));
    act(() => stores.run.getState().moveTo(back));
    await user.click(button('Replied'));
    await user.click(await screen.findByRole('button', { name: 'Replace the rest' }));
    expect(trace().join(' ')).not.toContain('The customer opens');
    expect(trace().join(' ')).toContain('The customer replies');
  });

  test('says why it took a path, with what was asked for and found', async () => {
    const { user } = openSimulator(welcome);
    await user.click(button('Start'));
    await user.keyboard('1');
    await user.click(button('Email opened'));
    await user.click(button(/^Why\? "Opened\?" is Yes/));
    const ledger = screen.getByRole('table', { name: 'What was compared' });
    expect(within(ledger).getAllByRole('row')).toHaveLength(2);
    expect(screen.getByText('So the run took the Yes path.')).toBeDefined();
  });

  test('a call is completed with one of its results', async () => {
    const { user } = openSimulator(designOf('Call', [call('Ring'), callCondition('Reached?', ['made'], { yes: [task('Invite')] })]));
    await user.click(button('Start'));
    await user.click(button(/No answer/));
    expect(trace().join(' ')).toContain('No answer');
    await user.keyboard('{End}');
    expect(screen.getByText('The run has come to its end.')).toBeDefined();
  });

  test('snoozing offers the next working morning, and refuses the past', async () => {
    const { user, stores } = openSimulator(designOf('Call', [call('Ring')]));
    await user.click(button('Start'));
    await user.click(button('Snooze…'));
    const field = await screen.findByLabelText(/^Until/);
    await user.click(field);
    fireEvent.change(field, { target: { value: '2020-01-01T09:00' } });
    expect(screen.getByText(/^Choose a moment after /)).toBeDefined();
    fireEvent.change(field, { target: { value: '2026-06-01T09:00' } });
    await user.click(button('Snooze'));
    expect(stores.run.getState().scenario?.stimuli).toMatchObject([{ kind: 'snooze' }]);
    expect(current()).toContain('snoozes');
  });

  test('when the seller has to act it says what it waits for, and letting time pass is the second choice', async () => {
    const { user } = openSimulator(designOf('Call', [call('Ring')]));
    await user.click(button('Start'));
    await user.keyboard('{End}');
    expect(screen.getByText('Waits for the seller to complete or skip "Ring".')).toBeDefined();
    expect(button('Let time pass').getAttribute('aria-disabled')).toBe('true');
  });

  test('follows the record into the sequence it is handed over to', async () => {
    const { user } = openSimulator(designOf('First', [email('Hello'), advance('On', 'second')]), [designOf('Second', [call('Ring')])]);
    await user.click(button('Start'));
    await user.keyboard('1{End}');
    expect(screen.getByRole('region', { name: 'Sequence Second' })).toBeDefined();
    expect(button(/Complete: Made/)).toBeDefined();
  });

  test('is announced line by line, and the keyboard is never nowhere', async () => {
    const { user, stores } = openSimulator(welcome);
    await user.click(button('Start'));
    expect(document.activeElement).toBe(button('Let time pass'));
    await user.click(button('Let time pass'));
    await user.click(button('Previous event (,)'));
    await user.click(button('Complete'));
    expect(stores.view.getState().announcement).toContain('completes "Introduce"');
    expect(document.activeElement).not.toBe(document.body);
    await user.click(button('Stop'));
    expect(document.activeElement).toBe(button('Start'));
  });

  test('goes on where it stood after a look at the designer, with the sequence as it is now', async () => {
    const { user, stores } = openSimulator(welcome);
    await user.click(button('Start'));
    await user.keyboard('1');
    const step = Object.values(welcome.sequence.steps).find(({ name }) => name === 'Introduce');
    if (step === undefined) throw new Error('No such step');
    act(() => void stores.design.getState().dispatch({ kind: 'changeStep', step: { ...step, name: 'Greet' } }));
    expect(trace().join(' ')).toContain('The seller completes "Greet"');
  });
});

describe('saving a scenario', () => {
  const opened = async () => {
    const app = openSimulator(welcome);
    await app.user.click(button('Start'));
    await app.user.keyboard('1');
    await app.user.click(button('Save as scenario'));
    const name = await screen.findByRole('textbox', { name: /Name/ });
    await app.user.clear(name);
    await app.user.type(name, 'Answers at once');
    return { ...app, kept: () => app.stores.design.getState().document?.history.present.scenarios ?? [] };
  };

  test('keeps the run under a name, and expects what it does', async () => {
    const { user, kept } = await opened();
    expect(screen.getByRole('radio', { name: 'As it goes now: "Opened?" No' })).toHaveProperty('checked', true);
    await user.keyboard('{Enter}');
    const [step] = Object.values(welcome.sequence.steps).filter(({ kind }) => kind === 'emailCondition');
    expect(kept()).toMatchObject([
      {
        name: 'Answers at once',
        stimuli: [{ kind: 'complete' }],
        expects: { end: 'completed', path: [{ step: step?.id, exit: 'no' }] },
      },
    ]);
  });

  test('expects less where that is wanted, and nothing where nothing is', async () => {
    const { user, kept } = await opened();
    await user.click(screen.getByRole('radio', { name: 'Whichever way it goes' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Expected end' }), 'Any end');
    await user.click(button('Save'));
    expect(kept()).toMatchObject([{ name: 'Answers at once', expects: null }]);
  });
});
