import type { Flow } from '../../shared/model/flow.ts';
import { layout } from '../../shared/picture/layout.ts';
import { svgOf } from '../../shared/picture/svg.ts';
import { playbookOf } from '../../shared/playbook/playbook.ts';
import { designOf } from '../builders.ts';
import { tinyCatalog } from '../tinyCatalog.ts';
import { evenTree, usualSteps } from './large.ts';
import { type Cost, timedInTurn } from './timed.ts';

const none: Cost = { median: Number.NaN, quietest: Number.NaN };
const rounded = (number: number): string => String(Number(number.toPrecision(3)));
const ms = ({ median, quietest }: Cost): string => `${rounded(median)} ms (quietest ${rounded(quietest)} ms)`;
const say = (what: string, cost: Cost, layouts: Cost): void =>
  console.log(`${what.padEnd(56)} ${rounded(cost.median / layouts.median)} × the layout; ${ms(cost)}`);

/** A picture and a playbook, each to the layout that the picture begins with. */
function pictures(what: string, flow: Flow): void {
  const design = designOf('Large', flow);
  const { sequence } = design;
  const names = { catalog: tinyCatalog, recordType: 'lead', designName: () => undefined };
  const [layouts = none, full = none] = timedInTurn([() => void layout(sequence), () => void svgOf(sequence, names, { title: what })], 60);
  const [playbook = none] = timedInTurn([() => void playbookOf({ design, names, problems: [] })], 10);
  console.log(`${`layout, ${what}`.padEnd(56)} ${ms(layouts)}`);
  say(`layout and SVG, ${what}`, full, layouts);
  say(`playbook, ${what}`, playbook, layouts);
}

pictures('500 steps as people build them', usualSteps(500));
pictures('500 steps in an even tree', evenTree(125));
