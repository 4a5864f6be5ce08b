import type { Design } from '../../../shared/model/design.ts';
import { DesignId, StepId } from '../../../shared/model/ids.ts';
import { MS_PER_DAY, MS_PER_HOUR } from '../../../shared/model/instant.ts';
import { flowOrder, type Sequence, stepOf } from '../../../shared/model/sequence.ts';
import { exitsOf, type Step, type StepKind } from '../../../shared/model/step.ts';
import { designFromTemplate, type Template } from '../../../shared/model/templates/template.ts';
import { templates } from '../../../shared/model/templates/templates.ts';
import { placeOf } from '../../state/library.ts';
import type { LibraryEntry } from '../../state/libraryStore.ts';
import { counted } from './words.ts';

/** Something to start from: built in, or kept by the person. */
export type GalleryItem =
  | { readonly kind: 'builtIn'; readonly template: Template; readonly design: Design }
  | { readonly kind: 'own'; readonly design: Design };

/** The built-in templates as designs, to be looked at; using one makes a design with ids of its own. */
const builtIn: readonly GalleryItem[] = templates.map((template) => {
  let steps = 0;
  const nextId = (): StepId => {
    steps += 1;
    return StepId.parse(`step-${steps}`);
  };
  return { kind: 'builtIn', template, design: designFromTemplate(template, DesignId.parse(template.id), nextId) };
});

/** The person's own templates by name, then the built-in ones. */
export function galleryItems(entries: ReadonlyMap<DesignId, LibraryEntry>): readonly GalleryItem[] {
  const own = [...entries.values()]
    .filter(({ shelf }) => placeOf(shelf) === 'templates')
    .map(({ design }): GalleryItem => ({ kind: 'own', design }))
    .sort((a, b) => a.design.name.localeCompare(b.design.name, 'en'));
  return [...own, ...builtIn];
}

/** "Up to 9 steps, 14 days": the longest and the slowest way, waits not counted as steps, as Dynamics counts its templates. */
export function extentInWords(sequence: Sequence): string {
  const known = new Map<StepId | null, { readonly steps: number; readonly ms: number }>();
  const from = (id: StepId | null): { readonly steps: number; readonly ms: number } => {
    const found = known.get(id);
    const step = id === null ? undefined : stepOf(sequence, id);
    if (found !== undefined) return found;
    const below = step === undefined ? [] : exitsOf(step).map((exit) => from(exit.to));
    const extent = {
      steps: Math.max(0, ...below.map(({ steps }) => steps)) + (step === undefined || step.kind === 'wait' ? 0 : 1),
      ms: Math.max(0, ...below.map(({ ms }) => ms)) + (step === undefined ? 0 : spentIn(step)),
    };
    known.set(id, extent);
    return extent;
  };
  const { steps, ms } = from(sequence.start);
  return `Up to ${counted(steps, 'step')}, ${counted(Math.ceil(ms / MS_PER_DAY), 'day')}`;
}

function spentIn(step: Step): number {
  const time = step.kind === 'wait' ? step.duration : step.kind === 'emailCondition' ? step.limit : { days: 0, hours: 0 };
  return time.days * MS_PER_DAY + time.hours * MS_PER_HOUR;
}

/** What a step reaches the customer by; what only waits, asks or writes has no channel. */
const channels: Partial<Record<StepKind, string>> = {
  email: 'email',
  automatedEmail: 'email',
  abTest: 'email',
  phoneCall: 'call',
  textMessage: 'text message',
  automatedTextMessage: 'text message',
  linkedIn: 'LinkedIn step',
  task: 'task',
};

/** "3 emails, 2 calls, 1 task": how customers are reached, in the order in which it happens. */
export function channelsInWords(sequence: Sequence): string {
  const used = flowOrder(sequence).flatMap(({ kind }) => channels[kind] ?? []);
  return [...new Set(used)].map((channel) => counted(used.filter((other) => other === channel).length, channel)).join(', ');
}
