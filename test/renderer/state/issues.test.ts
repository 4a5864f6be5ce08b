import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkerFor } from '../../../renderer/state/issues.ts';
import type { LibraryEntry } from '../../../renderer/state/libraryStore.ts';
import { check } from '../../../shared/check/check.ts';
import { openShelf } from '../../../shared/edit/shelf.ts';
import type { Design } from '../../../shared/model/design.ts';
import { DesignId } from '../../../shared/model/ids.ts';
import { advance, designOf, email } from '../../builders.ts';
import { drawnDesign } from '../../gestures.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';

const entriesOf = (designs: readonly Design[]): ReadonlyMap<DesignId, LibraryEntry> =>
  new Map(designs.map((design) => [design.id, { design, changedAt: 0, shelf: openShelf }]));
const libraryOf = (designs: readonly Design[]) => new Map(designs.map((design) => [design.id, design]));
const id = (text: string) => DesignId.parse(text);

test('what is remembered of a design is what it would be judged now, whatever became of the others', () => {
  fc.assert(
    fc.property(drawnDesign, drawnDesign, drawnDesign, (drawn, before, after) => {
      const design = { ...drawn, id: id('judged') };
      for (const other of [before, after, { ...after, name: 'Another name' }, { ...after, status: 'finished' as const }]) {
        const designs = [design, { ...other, id: id('other') }];
        const judged = checkerFor(tinyCatalog, entriesOf(designs))(design);
        expect(judged).toEqual(check(design, { catalog: tinyCatalog, library: libraryOf(designs), profile: 'dynamics-365' }));
      }
    }),
  );
});

test('a design is judged anew when the one it advances to is gone, and not when a title of another one changes', () => {
  const other = { ...designOf('Other', [email('Hello')]), id: id('other') };
  const design = { ...designOf('Judged', [email('Intro'), advance('Go on', other.id)]), id: id('judged') };
  const titled = { ...designOf('Other', [email('Good morning')]), id: id('other') };
  const first = checkerFor(tinyCatalog, entriesOf([design, other]))(design);
  expect(checkerFor(tinyCatalog, entriesOf([design, titled]))(design)).toBe(first);
  const alone = checkerFor(tinyCatalog, entriesOf([design]))(design);
  expect(alone.map((issue) => issue.id)).toContain('advance-to-missing');
});
