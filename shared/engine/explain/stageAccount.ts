import type { RecordState } from '../../model/scenario.ts';
import type { StepOf } from '../../model/step.ts';
import type { ThisInstant } from '../thisInstant.ts';
import { listed } from '../time/words.ts';
import type { Flip, LedgerRow } from '../trace.ts';
import { Account } from './account.ts';
import type { Moment } from './recordChange.ts';
import { flipStage, stageLabel } from './stageFlip.ts';

/** Why a stage condition was judged as it was (`rules.md` 4.7). `before` is what had happened to the record in this instant. */
export class StageAccount extends Account {
  readonly #moment: Moment;
  readonly #before: ThisInstant;
  readonly #step: StepOf<'stageCondition'>;
  readonly #stage: RecordState['stage'];
  readonly #verdict: boolean;

  constructor(moment: Moment, before: ThisInstant, step: StepOf<'stageCondition'>, stage: RecordState['stage'], verdict: boolean) {
    super(null, null);
    this.#moment = moment;
    this.#before = before;
    this.#step = step;
    this.#stage = stage;
    this.#verdict = verdict;
  }

  override why(): string {
    return this.#stage === null ? 'the record is in no process.' : `the record is in the stage ${this.#actual}.`;
  }

  protected override tellRows(): readonly LedgerRow[] {
    const { given } = this.#moment;
    const process = this.#step.process ?? '';
    const stages = this.#step.stages.map((stage) => stageLabel(given, { process, stage }));
    const operand = given.input.catalog.processes.find(({ id }) => id === process)?.label ?? process;
    const operator = stages.length === 1 ? 'is' : 'is one of';
    return [{ operand, operator, expected: listed(stages, 'or'), actual: this.#actual, verdict: this.#verdict, depth: 0 }];
  }

  protected override tellFlip(): Flip | null {
    return flipStage(this.#moment, this.#before, this.#step, !this.#verdict);
  }

  get #actual(): string {
    return this.#stage === null ? 'no stage' : stageLabel(this.#moment.given, this.#stage);
  }
}
