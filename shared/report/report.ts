import { endInWords } from '../engine/ends.ts';
import { rules } from '../engine/rules.ts';
import { momentInWords } from '../engine/time/words.ts';
import { utc, zoneOf } from '../engine/time/zone.ts';
import type { LedgerRow, Run, TraceLine } from '../engine/trace.ts';
import { columnOf } from '../model/catalog.ts';
import { type Names, valueInWords } from '../model/describe.ts';
import type { Design } from '../model/design.ts';
import { MS_PER_DAY } from '../model/instant.ts';
import type { Scenario } from '../model/scenario.ts';

export interface ReportInput {
  readonly design: Design;
  readonly names: Names;
  readonly scenario: Scenario;
  readonly run: Run;
  /** How many lines have been played; the report ends there. */
  readonly lines: number;
  /** What the run is called among others of the same record; empty where there is only one. */
  readonly branch: string;
}

/** One line of the run, in words that need nothing else. */
export interface ReportLine {
  /** The day of the first line is day 1. */
  readonly day: number;
  /** In the zone of the seller: "Tue 26 May 2026 09:00". */
  readonly time: string;
  /** The same instant as ISO date-time, UTC. */
  readonly instant: string;
  readonly step: string;
  readonly text: string;
  readonly rule: string;
  /** What the rule says. */
  readonly ruleWords: string;
  /** Why a calendar moved an instant, and of a judgement what was found and what would have led elsewhere. */
  readonly reasons: readonly string[];
}

/** A run as a person reads it afterwards. Every format is made from this. */
export interface RunReport {
  readonly sequence: string;
  readonly record: string;
  readonly branch: string;
  readonly zone: string;
  readonly values: readonly { readonly label: string; readonly value: string }[];
  readonly lines: readonly ReportLine[];
  /** How the run stands at the last line of the report. */
  readonly end: string;
}

/** What a run has been up to now. */
export function reportOf({ design, names, scenario, run, lines, branch }: ReportInput): RunReport {
  const zone = zoneOf(scenario.calendar.zone) ?? utc;
  const dayOf = (at: number): number => Math.floor(zone.localOf(at) / MS_PER_DAY);
  const played = run.trace.slice(0, lines);
  const first = dayOf(played[0]?.at ?? 0);
  return {
    sequence: design.name.trim() === '' ? 'Untitled sequence' : design.name,
    record: scenario.record.name,
    branch,
    zone: zone.name,
    values: Object.entries(scenario.record.values).map(([column, value]) => ({
      label: columnOf(names.catalog, names.recordType, column)?.label ?? column,
      value: value === null ? 'Empty' : valueInWords(names, column, value),
    })),
    lines: played.map((line) => ({
      day: dayOf(line.at) - first + 1,
      time: momentInWords(zone, line.at),
      instant: new Date(line.at).toISOString(),
      step: line.stepName,
      text: line.text,
      rule: line.rule,
      ruleWords: rules[line.rule],
      reasons: reasonsOf(line),
    })),
    end: lines < run.trace.length ? 'The report ends here; the run goes on.' : endInWords(run.end),
  };
}

function reasonsOf({ event, shifts }: TraceLine): readonly string[] {
  if (event.kind !== 'judged') return shifts;
  const { rows, flip } = event.ledger;
  return [...shifts, ...rows.map(rowInWords), ...(flip === null ? [] : [flip.text])];
}

const rowInWords = ({ operand, operator, expected, actual, verdict }: LedgerRow): string =>
  `${`${operand} ${operator} ${expected}`.trim()}: found ${actual}, ${verdict ? 'met' : 'not met'}.`;
