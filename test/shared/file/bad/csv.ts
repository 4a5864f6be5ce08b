import type { BadFile } from './badFile.ts';

const header = 'recordType,column,label,type,choices';
const line2 = (cell: string, reason: string): BadFile['refusal'] => ({
  kind: 'invalid',
  place: `line 2${cell === '' ? '' : `, ${cell}`}`,
  reason,
});
const notCsv = (line: number, column: number, reason: string): BadFile['refusal'] => ({
  kind: 'invalid',
  place: `line ${line}, column ${column}`,
  reason,
});
const afterQuote = 'must be a comma or the end of the line';
const notOurs: BadFile['refusal'] = { kind: 'notOurs', place: 'line 1', reason: `must be "${header}", separated by commas` };
const choicesWords = 'must be whole numbers with labels, such as 1=Hot;2=Warm';
const twoWords = 'must be empty, or such as 1=Allow;0=Do not allow';

const row = (name: string, text: string, refusal: BadFile['refusal']): BadFile => ({
  name: `csv: ${name}`,
  file: 'csv',
  text: () => `${header}\n${text}\n`,
  refusal,
});
const whole = (name: string, text: string, refusal: BadFile['refusal']): BadFile => ({
  name: `csv: ${name}`,
  file: 'csv',
  text: () => text,
  refusal,
});

export const badCsv: readonly BadFile[] = [
  whole('empty', '', notOurs),
  whole('an empty line', '\n', notOurs),
  whole('semicolons', 'recordType;column;label;type;choices\n', notOurs),
  whole('no header', 'lead,shoesize,Shoe size,number,\n', notOurs),
  whole('a header in another order', 'column,recordType,label,type,choices\n', notOurs),
  whole('JSON', '{"format": "sequence-studio/catalog"}', notCsv(1, 2, afterQuote)),
  row('a quote in a plain field', 'lead,shoe"size,Shoe size,number,', notCsv(2, 10, afterQuote)),
  row('something after a closing quote', 'lead,"shoesize" ,Shoe size,number,', notCsv(2, 16, afterQuote)),
  row('a quote that is not closed', 'lead,shoesize,"Shoe size,number,', notCsv(2, 15, 'opens a quote that is not closed')),
  row('a carriage return alone', 'lead,shoesize,Shoe\rsize,number,', notCsv(2, 19, afterQuote)),
  row('a field too few', 'lead,shoesize,Shoe size,number', line2('', 'must have 5 fields (has 4)')),
  row('a field too many', 'lead,shoesize,Shoe size,number,,', line2('', 'must have 5 fields (has 6)')),
  row('an empty record', '', line2('', 'must have 5 fields (has 1)')),
  row('no record type', ',shoesize,Shoe size,number,', line2('recordType', 'must have 1 to 100 characters')),
  row('a long record type', `${'x'.repeat(101)},shoesize,Shoe size,number,`, line2('recordType', 'must have 1 to 100 characters')),
  row('no column', 'lead,,Shoe size,number,', line2('column', 'must be a column name: lower-case letters, digits and underscores (is "")')),
  row(
    'a column in capitals',
    'lead,ShoeSize,Shoe size,number,',
    line2('column', 'must be a column name: lower-case letters, digits and underscores (is "ShoeSize")'),
  ),
  row('what every object has', 'lead,constructor,Shoe size,number,', line2('column', 'must not be "constructor" (is "constructor")')),
  row(
    'a prototype',
    'lead,__proto__,Shoe size,number,',
    line2('column', 'must be a column name: lower-case letters, digits and underscores (is "__proto__")'),
  ),
  row(
    'a formula as a column',
    'lead,=1+1,Shoe size,number,',
    line2('column', 'must be a column name: lower-case letters, digits and underscores (is "=1+1")'),
  ),
  row('no label', 'lead,shoesize,,number,', line2('label', 'must be at least 1 characters (is 0)')),
  row('a long label', `lead,shoesize,${'x'.repeat(201)},number,`, line2('label', 'must be at most 200 characters (is 201)')),
  row('half a character', 'lead,shoesize,Shoe \ud83d,number,', line2('label', 'holds half a character')),
  row('an unknown type', 'lead,shoesize,Shoe size,colour,', line2('type', 'is of no kind that is known here (is "colour")')),
  row('choices of a number', 'lead,shoesize,Shoe size,number,1=One', line2('choices', 'must be empty for a column of the type "number"')),
  row('no choices', 'lead,rating,Rating,choice,', line2('choices', 'must be at least 1 entries (is 0)')),
  row('choices without numbers', 'lead,rating,Rating,choice,Hot;Warm', line2('choices', choicesWords)),
  row('a choice that is no whole number', 'lead,rating,Rating,choice,1.5=Hot', line2('choices', choicesWords)),
  row('a choice too large', 'lead,rating,Rating,choice,12345678901234567=Hot', line2('choices', choicesWords)),
  row('a choice without label', 'lead,rating,Rating,choice,1=', line2('choices', choicesWords)),
  row('a semicolon at the end', 'lead,rating,Rating,choice,1=Hot;', line2('choices', choicesWords)),
  row('a choice given twice', 'lead,rating,Rating,choice,1=Hot;1=Warm', line2('choices', 'must give each number once')),
  row(
    'a long label of a choice',
    `lead,rating,Rating,choice,1=${'x'.repeat(201)}`,
    line2('choices', 'must be at most 200 characters (is 201)'),
  ),
  row('one option', 'lead,donotcall,Call,twoOptions,1=Yes', line2('choices', twoWords)),
  row('three options', 'lead,donotcall,Call,twoOptions,0=No;1=Yes;2=Perhaps', line2('choices', twoWords)),
  row('a column given twice', 'lead,shoesize,Shoe size,number,\nlead,shoesize,Size,text,', {
    kind: 'invalid',
    place: 'line 3, column',
    reason: 'is given twice ("shoesize")',
  }),
  row('an error after a label of three lines', 'lead,shoesize,"Shoe\nsize\nEU",number,\nlead,x,Y,z,', {
    kind: 'invalid',
    place: 'line 5, type',
    reason: 'is of no kind that is known here (is "z")',
  }),
  {
    name: 'csv: 100,001 columns',
    file: 'csv',
    text: () => [header, ...Array.from({ length: 100_001 }, (_, index) => `lead,c${index},C,number,`)].join('\n'),
    refusal: { kind: 'invalid', place: 'line 100002', reason: 'is one record too many: 100,000 are read' },
  },
  {
    name: 'csv: 10 MB of quotes',
    file: 'csv',
    text: () => '"'.repeat(10_000_001),
    refusal: notCsv(1, 1, 'opens a quote that is not closed'),
  },
  { name: 'csv: 10 MB of commas', file: 'csv', text: () => ','.repeat(10_000_000), refusal: notOurs },
];
