import { type BadFile, type KindOfFile, withValue } from './badFile.ts';
import { type Damage, day, flag, id, instant, kind, list, object, oneOf, text, whole } from './damages.ts';

type Fields = Readonly<Record<string, readonly Damage[]>>;

const step = (number: number, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([place, damages]) => [`sequence.steps.s${number}.${place}`, damages]));

const scenario: Fields = {
  id,
  name: text(0, 1000),
  start: instant,
  record: object,
  'record.name': text(0, 1000),
  'record.values': object,
  'record.stage.process': text(1, 100),
  calendar: object,
  'calendar.zone': text(1, 100),
  'calendar.hours': list(100),
  'calendar.hours[0].weekday': whole(1, 7),
  'calendar.timeOff': list(1000),
  'calendar.timeOff[0].from': day,
  'calendar.holidays[0].date': day,
  'calendar.holidays[0].name': text(0, 200),
  availability: flag,
  seed: whole(0, 4_294_967_295),
  stimuli: list(10_000),
  'stimuli[0].kind': kind,
  'stimuli[0].at': instant,
  'stimuli[0].step': id,
  'stimuli[2].until': instant,
  'stimuli[8].reason': text(0, 1000),
  'stimuli[12].stage': text(1, 100),
  'expects.path[0].step': id,
  'expects.confirmed': object,
  'expects.confirmed.steps[0].name': text(0, 1000),
};

const design: Fields = {
  id,
  name: text(0, 1000),
  description: text(0, 20_000),
  recordType: text(1, 100),
  tags: list(100),
  status: oneOf('draft', 'finished'),
  options: object,
  'options.exitOnReply': flag,
  'options.skipNonWorkingDays': flag,
  sequence: object,
  'sequence.steps': object,
  ...step(1, { kind, id, name: text(0, 1000), description: text(0, 20_000), exits: object }),
  ...step(3, { script: text(0, 20_000) }),
  ...step(7, { duration: object, 'duration.days': whole(0, 365), 'duration.hours': whole(0, 23) }),
  ...step(8, { versionA: object, 'versionB.name': text(0, 1000), shareA: whole(0, 100), metric: oneOf('goals', 'clicks', 'opens') }),
  ...step(10, {
    results: list(4),
    mode: oneOf('oneOf', 'allOf'),
    'limit.days': whole(0, 30),
    'limit.hours': whole(0, 23),
    advanceEarly: flag,
  }),
  ...step(14, { results: list(100) }),
  ...step(15, { expression: object, 'expression.join': oneOf('and', 'or'), 'expression.members': list(100) }),
  ...step(18, { action: oneOf('research', 'getIntroduced', 'connect', 'sendInMail') }),
  scenarios: list(1000),
  'scenarios[0].start': instant,
};

const catalog: Fields = {
  recordTypes: list(null),
  'recordTypes[0].name': text(1, 100),
  'recordTypes[0].label': text(1, 200),
  'recordTypes[0].columns': list(null),
  'recordTypes[0].columns[0].label': text(1, 200),
  'recordTypes[0].columns[0].type': kind,
  'recordTypes[0].columns[4].choices': list(null),
  'recordTypes[0].columns[4].choices[0].label': text(1, 200),
  'recordTypes[0].columns[5].yes': text(1, 200),
  'processes[0].id': text(1, 100),
  'processes[0].stages': list(null),
  'callResults[0].id': text(1, 100),
  emailTemplates: list(null),
};

const spoilt = (file: Exclude<KindOfFile, 'csv'>, fields: Fields): readonly BadFile[] =>
  Object.entries(fields).flatMap(([place, damages]) =>
    damages.map(([name, json, reason]) => ({
      name: `${file}: ${place} ${name}`,
      file,
      text: () => withValue(file, place, json),
      refusal: { kind: 'invalid', place, reason },
    })),
  );

/** Every field of the good files spoilt in every way of its kind. */
export const spoiltFields: readonly BadFile[] = [
  ...spoilt('design', design),
  ...spoilt('scenario', scenario),
  ...spoilt('catalog', catalog),
];
