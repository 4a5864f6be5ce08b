import type { Design } from '../../shared/model/design.ts';
import type { Flow } from '../../shared/model/flow.ts';
import { automatedEmail, call, designOf, email, task, wait } from '../builders.ts';
import { designerOf } from '../e2e/pages/designer.ts';
import { libraryOf } from '../e2e/pages/library.ts';
import type { App } from '../e2e/rig/app.ts';
import { importDesigns } from '../e2e/rig/imports.ts';
import { expect, test } from '../e2e/rig/test.ts';
import { evenTree, usualSteps } from './large.ts';
import { type Cost, mainThreadOf, quiet, say } from './mainThread.ts';

const FRAMES = 120;

async function importAll(app: App, designs: readonly Design[]): Promise<void> {
  await importDesigns(app, designs);
  await quiet(app.page);
}

/** How long it takes from the key to the picture, by what the key does; the selected step is in the middle of the sequence. */
async function keys(app: App, what: string, rounds: number): Promise<void> {
  const { page } = app;
  const thread = await mainThreadOf(page);
  const costs = new Map<string, Cost[]>();
  const press = async (name: string, key: string): Promise<void> => {
    const cost = await thread.costOf(() => page.keyboard.press(key));
    costs.set(name, [...(costs.get(name) ?? []), cost]);
    await quiet(page);
  };
  for (let round = 0; round < rounds; round += 1) {
    await press('an arrow selects', 'ArrowDown');
    await press('E adds a step', 'e');
    await expect(designerOf(page).title).toBeFocused();
    await press('a letter renames', 'x');
    await page.keyboard.press('Escape');
    await quiet(page);
    await press('Delete deletes', 'Delete');
    await press('undo', 'Control+z');
  }
  for (const [name, all] of costs) say(`${what}: ${name}`, all, 100);
}

/** Wheel events in the window itself, one a frame: nothing of the driver counts. */
async function wheel(app: App, what: string, init: { deltaX?: number; deltaY?: number; ctrlKey?: boolean }): Promise<void> {
  const { page } = app;
  const thread = await mainThreadOf(page);
  const cost = await thread.costOf(() =>
    page.evaluate(
      ({ frames, init: by }) =>
        new Promise<void>((done) => {
          const pane = document.querySelector('.react-flow__pane');
          const { left, top, width, height } = pane?.getBoundingClientRect() ?? new DOMRect();
          let rest = frames;
          const next = (): void => {
            const back = rest % 60 < 30 ? -1 : 1;
            const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true };
            const deltas = { deltaX: (by.deltaX ?? 0) * back, deltaY: (by.deltaY ?? 0) * back };
            pane?.dispatchEvent(new WheelEvent('wheel', { ...at, ...deltas, ctrlKey: by.ctrlKey ?? false }));
            rest -= 1;
            if (rest === 0) done();
            else requestAnimationFrame(next);
          };
          requestAnimationFrame(next);
        }),
      { frames: FRAMES, init },
    ),
  );
  say(`${what}, mean of ${FRAMES} frames`, [{ drawn: cost.drawn / FRAMES, all: cost.all / FRAMES }], 8);
}

const firstStep = ({ page }: App) => page.locator('.react-flow__node-step').first();

async function open(app: App, name: string): Promise<void> {
  await libraryOf(app.page).open(name);
  await firstStep(app).waitFor();
}

async function opening(app: App, name: string, aim: number | null, rounds: number): Promise<void> {
  const { page } = app;
  const thread = await mainThreadOf(page);
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    costs.push(await thread.costOf(() => open(app, name)));
    await quiet(page);
    await page.getByRole('button', { name: 'Library' }).first().click();
    await quiet(page);
  }
  say(`open: ${name}`, costs, aim);
}

const large: readonly (readonly [string, Flow])[] = [
  ['500 steps as people build them', usualSteps(500)],
  ['500 steps in an even tree', evenTree(125)],
];

for (const [name, flow] of large) {
  test(name, async ({ app }) => {
    await importAll(app, [designOf(name, flow)]);
    await opening(app, name, 500, 5);
    await open(app, name);
    await firstStep(app).click();
    await keys(app, name, 20);
    await wheel(app, `${name}: pan`, { deltaX: 12, deltaY: 24 });
    await wheel(app, `${name}: zoom`, { deltaY: 6, ctrlKey: true });
  });
}

test('2000 steps', async ({ app }) => {
  const name = '2000 steps as people build them';
  await importAll(app, [designOf(name, usualSteps(2000))]);
  await opening(app, name, null, 2);
  await open(app, name);
  await firstStep(app).click();
  await keys(app, name, 8);
  await wheel(app, `${name}: pan`, { deltaX: 12, deltaY: 24 });
  await wheel(app, `${name}: zoom`, { deltaY: 6, ctrlKey: true });
});

/** A sequence of 20 steps with texts of its own. */
function numbered(number: number): Design {
  const subject = ['Discovery', 'Renewal', 'Webinar', 'Invoice', 'Onboarding', 'Security'][number % 6];
  const flow = Array.from({ length: 4 }, (_, part) => [
    email(`Write about ${subject} ${number}.${part}`),
    wait('Pause', 2),
    call(`Call about ${subject}`),
    task('Prepare'),
    automatedEmail('Remind'),
  ]).flat();
  return designOf(`Sequence ${number}`, flow);
}

test('search in 1,000 sequences', async ({ app }) => {
  const { page } = app;
  await importAll(
    app,
    Array.from({ length: 1000 }, (_, number) => numbered(number)),
  );
  await expect(page.getByRole('banner').getByText('Saved', { exact: true })).toBeVisible({ timeout: 60_000 });
  await quiet(page);
  const thread = await mainThreadOf(page);
  const costs: Cost[] = [];
  for (const text of ['discovery 8', 'renewal', 'nothing like this', 'sequence 77']) {
    await libraryOf(page).search.fill('');
    await quiet(page);
    for (const key of text) {
      costs.push(await thread.costOf(() => page.keyboard.type(key)));
      await quiet(page);
    }
  }
  say('1,000 sequences: a key of the search', costs, 50);
});

/** Moves of the playhead in the window itself, one a frame: a key held down that walks along the timeline, or a drag over all of it, to and fro. */
async function scrub({ page }: App, what: string, how: 'keys' | 'drag'): Promise<void> {
  const thread = await mainThreadOf(page);
  // The slider follows a pointer that went down on it.
  await page.getByRole('slider').hover();
  if (how === 'drag') await page.mouse.down();
  const cost = await thread.costOf(() =>
    page.evaluate(
      ({ frames, by }) =>
        new Promise<void>((done) => {
          const slider = document.querySelector('[role="slider"]');
          const { left, top, width } = slider?.getBoundingClientRect() ?? new DOMRect();
          let rest = frames;
          const drag = (): void => {
            const share = Math.abs(((frames - rest) * 37) % 200) / 200;
            const at = { clientX: left + 16 + (width - 32) * share, clientY: top + 20, bubbles: true, pointerId: 1, button: 0 };
            slider?.dispatchEvent(new PointerEvent('pointermove', at));
          };
          const next = (): void => {
            if (by === 'keys') slider?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, repeat: true }));
            else drag();
            rest -= 1;
            if (rest === 0) done();
            else requestAnimationFrame(next);
          };
          requestAnimationFrame(next);
        }),
      { frames: FRAMES, by: how },
    ),
  );
  await page.mouse.up();
  say(`${what}, mean of ${FRAMES} moves`, [{ drawn: cost.drawn / FRAMES, all: cost.all / FRAMES }], 16);
}

test('scrub through a run of 1,000 events', async ({ app }) => {
  const { page } = app;
  const name = 'A thousand events';
  await importAll(app, [
    designOf(
      name,
      Array.from({ length: 250 }).flatMap(() => [automatedEmail('Remind'), wait('Pause', 1)]),
    ),
  ]);
  await open(app, name);
  await page.getByRole('tab', { name: 'Simulate' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /of 1002:/);
  await quiet(page);
  await scrub(app, '1,000 events: a key of the timeline', 'keys');
  await quiet(page);
  await scrub(app, '1,000 events: dragged anywhere', 'drag');
});
