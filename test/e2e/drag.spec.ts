import { designerOf } from './pages/designer.ts';
import { draggingOn } from './pages/dragging.ts';
import { libraryOf } from './pages/library.ts';
import { expect, test } from './rig/test.ts';

// Long walks, on machines that are shared.
test.beforeEach(() => test.slow());

test('steps are dragged to where they may stand, with what is below or alone, each with one undo', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  const designer = designerOf(page);
  const dragging = draggingOn(page);
  const plus = (name: string) => page.getByRole('button', { name, exact: true });
  await libraryOf(page).newBlank('Dragged');
  await designer.add('Add the first step', 'send an email', 'Intro');
  await designer.add('Add a step after Intro', 'email open', 'Opened?');
  await designer.add('Add a step after Opened?, Yes path', 'phone call', 'Ring');
  await designer.add('Add a step after Ring', 'complete a task', 'Note');

  // With everything below, to the other path.
  await dragging.hold(designer.step('Ring'), plus('Add a step after Opened?, No path'));
  await expect(dragging.dragged).toContainText('Ring with 1 step below');
  await expect(dragging.dragged).toContainText('on the No path of Opened?');
  await expect(dragging.dragged).toContainText('Hold Alt to move this step alone.');
  await dragging.drop();
  await expect(designer.said('Moved Ring with everything below, now on the No path of Opened?')).toBeAttached();
  await expect(plus('Add a step after Opened?, Yes path')).toBeVisible();
  await expect(dragging.marks).toHaveCount(0);
  await expect(designer.step('Ring')).toBeFocused();
  await keyboard.press('Control+z');
  await expect(plus('Add a step after Opened?, No path')).toBeVisible();

  // Alone, while Alt is held: the hole closes.
  await dragging.hold(designer.step('Ring'), plus('Add a step after Opened?, No path'));
  await keyboard.down('Alt');
  await expect(dragging.dragged).toContainText('Alone, without what is below.');
  await dragging.drop();
  await keyboard.up('Alt');
  await expect(designer.said('Moved Ring, now on the No path of Opened?')).toBeAttached();
  await expect(page.getByRole('group', { name: 'Task, Note. Step 1 of 1 on the Yes path of Opened?' })).toBeVisible();
  await keyboard.press('Control+z');
  await expect(page.getByRole('group', { name: 'Task, Note. Step 2 of 2 on the Yes path of Opened?' })).toBeVisible();

  // Escape cancels, and so does letting go elsewhere; nothing is left to undo of it, and nothing else is selected.
  await designer.step('Note').click();
  await expect(designer.step('Note')).toBeInViewport({ ratio: 1 });
  await dragging.hold(designer.step('Ring'), plus('Add a step after Opened?, No path'));
  await keyboard.press('Escape');
  await expect(dragging.dragged).toHaveCount(0);
  await dragging.drop();
  await expect(designer.title).toHaveValue('Note');
  await expect(designer.step('Note')).toBeFocused();
  await dragging.hold(designer.step('Ring'), plus('Add a step after Opened?, No path'));
  await dragging.away(designer.canvas);
  await dragging.drop();
  await expect(plus('Add a step after Opened?, No path')).toBeVisible();

  // Where it must not stand there is no mark, and the reason is said at the pointer and when it is dropped.
  await dragging.hold(page.getByRole('group', { name: /, Opened\?/ }), plus('Add a step after Ring'));
  await expect(dragging.dragged).toContainText('A step cannot stand below itself');
  await dragging.drop();
  await expect(page.getByText(/A step cannot stand below itself/)).toBeVisible();
  await expect(plus('Add a step after Opened?, No path')).toBeVisible();
  // Nothing was changed since the last undo, or there were nothing to redo.
  await keyboard.press('Control+y');
  await expect(page.getByRole('group', { name: /^Phone call, Ring\. Step 1 of 1 on the No path/ })).toBeVisible();
  expect(app.consoleProblems).toEqual([]);
});

test('the palette is dragged from, and clicks and dragging the canvas are as before', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  const designer = designerOf(page);
  const dragging = draggingOn(page);
  const plus = (name: string) => page.getByRole('button', { name, exact: true });
  await libraryOf(page).newBlank('From the palette');
  await designer.add('Add the first step', 'send an email', 'Intro');
  await designer.add('Add a step after Intro', 'complete a task', 'Note');
  await page.getByRole('tab', { name: 'Add' }).click();
  const palette = page.getByRole('region', { name: 'Outline and Add' });

  await dragging.hold(palette.getByRole('button', { name: 'Make a phone call' }), plus('Add a step after Intro'));
  await expect(dragging.marks).toHaveCount(3);
  await expect(dragging.dragged).toContainText('after Intro');
  await dragging.drop();
  await expect(designer.said('Added Phone call after Intro. 3 steps.')).toBeAttached();
  await expect(designer.title).toBeFocused();
  await designer.canvas.click({ position: { x: 20, y: 200 } });
  await keyboard.press('Control+z');
  await expect(page.getByRole('group', { name: 'Task, Note. Step 2 of 2.' })).toBeVisible();

  // A new condition says which path keeps what follows; Alt changes that.
  await dragging.hold(palette.getByRole('button', { name: /email open/i }), plus('Add a step after Intro'));
  await expect(dragging.dragged).toContainText('What follows continues on its Yes path.');
  await keyboard.down('Alt');
  await expect(dragging.dragged).toContainText('What follows continues on its No path.');
  await dragging.drop();
  await keyboard.up('Alt');
  await expect(page.getByRole('group', { name: /^Task, Note\. Step 1 of 1 on the No path/ })).toBeVisible();

  // Elsewhere than in a place, nothing is added.
  await dragging.hold(palette.getByRole('button', { name: 'Make a phone call' }), designer.step('Intro'));
  await dragging.away(designer.canvas);
  await dragging.drop();
  await expect(page.getByRole('group', { name: /^Phone call/ })).toHaveCount(0);

  // A click selects, empty space moves the picture.
  await designer.step('Intro').click();
  await expect(designer.title).toHaveValue('Intro');
  const before = await designer.step('Intro').boundingBox();
  const canvas = await designer.canvas.boundingBox();
  if (before === null || canvas === null) throw new Error('The canvas is not on the screen');
  await page.mouse.move(canvas.x + 40, canvas.y + 60);
  await page.mouse.down();
  await page.mouse.move(canvas.x + 100, canvas.y + 90, { steps: 6 });
  await page.mouse.up();
  const after = await designer.step('Intro').boundingBox();
  expect(Math.round((after?.x ?? 0) - before.x)).toBe(60);
  expect(Math.round((after?.y ?? 0) - before.y)).toBe(30);
  expect(app.consoleProblems).toEqual([]);
});
