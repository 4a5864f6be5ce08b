import { parse } from '../model/parse.ts';
import { Scenario } from '../model/scenario.ts';
import { fail, ok, type Result } from '../result.ts';
import { textOf } from './inOrder.ts';
import { oddityIn } from './oddities.ts';
import type { FileRefusal } from './refusal.ts';
import { parseJson } from './text.ts';

export const SCENARIO_EXTENSION = '.scenario.json';

/** The text of a scenario's own file, with what it expects of its run. */
export const encodeScenario = (scenario: Scenario): string => textOf(scenario);

/** Reads a scenario from a file of its own: plain JSON, instants as numbers or as ISO date-times with an offset. */
export function decodeScenario(text: string): Result<Scenario, FileRefusal> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const odd = oddityIn(text);
  if (odd !== null) return fail({ kind: 'invalid', ...odd });
  const parsed = parse(Scenario, json.value);
  return parsed.ok ? ok(parsed.value.value) : fail({ kind: 'invalid', ...parsed.error });
}
