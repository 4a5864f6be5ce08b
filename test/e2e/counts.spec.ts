import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { standardCatalog } from '../../shared/model/catalog/standard.ts';
import type { Design } from '../../shared/model/design.ts';
import type { Flow, FlowItem, StepContent } from '../../shared/model/flow.ts';
import { DesignId, StepId } from '../../shared/model/ids.ts';
import { flowOrder, type Sequence } from '../../shared/model/sequence.ts';
import { newLeadNurturing } from '../../shared/model/templates/newLeadNurturing.ts';
import { designFromTemplate } from '../../shared/model/templates/template.ts';
import { designerOf } from './pages/designer.ts';
import { exportAs } from './pages/exporting.ts';
import { outlineOf } from './pages/outline.ts';
import type { App } from './rig/app.ts';
import { expect, test } from './rig/test.ts';

/** The hands of a person: what they type counts for nothing, every other key, Tab included, and every click does. */
function handsOf(page: Page) {
  const counts = { clicks: 0, presses: 0 };
  const click = async (what: Locator): Promise<void> => {
    counts.clicks += 1;
    await what.click();
  };
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      counts.presses += 1;
      await page.keyboard.press(key);
    }
  };
  /** Goes on to a field: by Enter, which leads to the next one that is needed, or field by field. */
  const goTo = async (field: Locator, by: 'Enter' | 'Tab' = 'Tab'): Promise<void> => {
    for (let moves = 0; moves < 6; moves += 1) {
      if (await field.evaluate((element) => element === document.activeElement)) return;
      await press(by);
    }
    await expect(field).toBeFocused();
  };
  return { counts, click, press, goTo, type: (text: string) => page.keyboard.insertText(text) };
}

type Hands = ReturnType<typeof handsOf>;

const labelOf = <T extends { readonly label: string }>(found: T | undefined): string => found?.label ?? 'nothing of the catalog';

/** Fills the fields of the selected step from its title on, as their order is; `tick` says how a box is ticked. */
async function fill(page: Page, hands: Hands, step: StepContent, tick: (box: Locator) => Promise<void>): Promise<void> {
  const form = page.getByRole('region', { name: 'Step', exact: true });
  const enter = async (name: string, text: string, by?: 'Enter'): Promise<void> => {
    await hands.goTo(form.getByRole('textbox', { name, exact: true }), by);
    await hands.type(text);
  };
  const choose = async (name: string, option: string): Promise<void> => {
    await hands.goTo(form.getByRole('combobox', { name, exact: true }));
    await page.keyboard.type(option);
  };
  if (step.description !== '') await enter('Description', step.description);
  switch (step.kind) {
    case 'email':
    case 'automatedEmail':
      await choose('Email template', labelOf(standardCatalog.emailTemplates.find(({ id }) => id === step.template)));
      return;
    case 'phoneCall':
      await enter('Call script', step.script);
      return;
    case 'wait':
      await enter('Wait time', `${step.duration.days}d`, 'Enter');
      return;
    case 'emailCondition':
      await enter('Time limit', `${step.limit.days}d`, 'Enter');
      return;
    case 'callCondition':
      for (const result of step.results) {
        const name = labelOf(standardCatalog.callResults.find(({ id }) => id === result));
        await tick(form.getByRole('checkbox', { name, exact: true }));
      }
      return;
    case 'updateField': {
      const columns = standardCatalog.recordTypes.find(({ name }) => name === 'lead')?.columns ?? [];
      const column = columns.find(({ name }) => name === step.column);
      await choose('Automatically update this field', labelOf(column));
      const choices = column?.type === 'choice' ? column.choices : [];
      await choose('With this value', labelOf(choices.find(({ value }) => value === step.value)));
      return;
    }
  }
}

/** What the picker calls each kind of the template. */
const called: Readonly<Record<string, string>> = {
  email: 'Send an email',
  automatedEmail: 'Send an automated email',
  phoneCall: 'Make a phone call',
  task: 'Complete a task',
  wait: 'Set wait time',
  emailCondition: 'Email open',
  callCondition: 'Advanced phone conditions',
  updateField: 'Update field',
};

const options = ['End the sequence when the customer replies to an email', 'Skip non-working days while waiting'];

/** All that a person gave a sequence: its steps in flow order without ids, and the options. */
const givenIn = ({ sequence, options }: Pick<Design, 'sequence' | 'options'>) => ({
  options,
  steps: flowOrder(sequence).map(({ id: _, note: __, ...step }) => ({
    ...step,
    exits: 'exits' in step ? Object.keys(step.exits).sort() : [],
  })),
});

async function exported(app: App): Promise<{ readonly sequence: Sequence; readonly options: Design['options'] }> {
  const saved = await app.nextSaveTo(path.join(app.dataFolder, 'counts.sequence.json'));
  await exportAs(app.page);
  return JSON.parse(await saved()).design;
}

function wanted(): Design {
  let ids = 0;
  return designFromTemplate(newLeadNurturing, DesignId.parse('template'), () => StepId.parse(`step-${++ids}`));
}

const tell = (what: string, count: number): void => void test.info().annotations.push({ type: what, description: String(count) });

test('New lead nurturing with all its fields is built from blank by at most 25 clicks besides typing', async ({ app }) => {
  test.setTimeout(180_000);
  const { page } = app;
  const hands = handsOf(page);
  const title = page.getByRole('textbox', { name: 'Title' });
  const canvas = page.getByRole('region', { name: 'Canvas' });

  await hands.click(page.getByRole('button', { name: 'New', exact: true }));
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await hands.type('New lead nurturing by mouse');
  await hands.click(page.getByRole('dialog').getByRole('button', { name: 'Create' }));
  await page.getByRole('heading', { level: 1, name: 'New lead nurturing by mouse' }).waitFor();
  for (const name of options) await hands.click(page.getByRole('checkbox', { name }));

  /** Whether a person sees the whole "+" on the canvas. */
  const isSeen = async (plus: Locator): Promise<boolean> => {
    const [box, frame] = [(await plus.count()) === 0 ? null : await plus.boundingBox(), await canvas.boundingBox()];
    if (box === null || frame === null) return false;
    return box.x > frame.x && box.y > frame.y && box.x + box.width < frame.x + frame.width && box.y + box.height < frame.y + frame.height;
  };
  const add = async (at: string, above: string | null, { step }: FlowItem): Promise<void> => {
    const plus = page.getByRole('button', { name: at, exact: true });
    if (!(await isSeen(plus)) && above !== null) {
      await hands.click(outlineOf(page).tree.getByText(above, { exact: true }));
      await expect.poll(() => isSeen(plus)).toBe(true);
    }
    await hands.click(plus);
    await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused();
    await hands.type(called[step.kind] ?? '');
    await page.keyboard.press('Enter');
    await expect(title).toBeFocused();
    await hands.type(step.name);
    await fill(page, hands, step, hands.click);
  };
  const build = async (flow: Flow, first: string, parent: string | null): Promise<void> => {
    let [at, above] = [first, parent];
    for (const item of flow) {
      await add(at, above, item);
      await build(item.yes ?? [], `Add a step after ${item.step.name}, Yes path`, item.step.name);
      await build(item.no ?? [], `Add a step after ${item.step.name}, No path`, item.step.name);
      [at, above] = [`Add a step after ${item.step.name}`, item.step.name];
    }
  };
  await build(newLeadNurturing.flow, 'Add the first step', null);

  expect(givenIn(await exported(app))).toEqual(givenIn(wanted()));
  tell('clicks', hands.counts.clicks);
  expect(hands.counts.clicks).toBeLessThanOrEqual(25);
  expect(app.consoleProblems).toEqual([]);
});

test('the same by the keyboard alone takes at most 60 key presses besides what is typed', async ({ app }) => {
  test.setTimeout(180_000);
  const { page } = app;
  const hands = handsOf(page);
  const { press } = hands;
  const title = page.getByRole('textbox', { name: 'Title' });
  const { canvas } = designerOf(page);

  await press('Control+n');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await hands.type('New lead nurturing by keys');
  await press('Enter');
  await page.getByRole('heading', { level: 1, name: 'New lead nurturing by keys' }).waitFor();
  await expect(canvas.locator(':focus').or(canvas.and(page.locator(':focus')))).toBeVisible();
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  const tick = async (box: Locator, by: 'Enter' | 'Tab'): Promise<void> => {
    await hands.goTo(box, by);
    await press('Space');
  };
  for (const name of options) await tick(page.getByRole('checkbox', { name }), 'Tab');
  await press('Control+Enter');

  /** The picker is open: a step is added there, and filled. */
  const add = async ({ step }: FlowItem): Promise<void> => {
    await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused();
    await hands.type(called[step.kind] ?? '');
    await press('Enter');
    await expect(title).toBeFocused();
    await hands.type(step.name);
    let ticked = 0;
    await fill(page, hands, step, (box) => tick(box, ticked++ === 0 ? 'Enter' : 'Tab'));
  };
  /** Ctrl+Enter goes on below the last step; N to the No path that is open. */
  const build = async (flow: Flow): Promise<void> => {
    for (const [index, item] of flow.entries()) {
      if (index > 0) await press('Control+Enter');
      await add(item);
      if (item.yes === undefined) continue;
      await press('Control+Enter');
      await build(item.yes);
      await press('Escape', 'n');
      await build(item.no ?? []);
    }
  };
  await build(newLeadNurturing.flow);

  expect(givenIn(await exported(app))).toEqual(givenIn(wanted()));
  tell('key presses', hands.counts.presses);
  expect(hands.counts.presses).toBeLessThanOrEqual(60);
  expect(app.consoleProblems).toEqual([]);
});
