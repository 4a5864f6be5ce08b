import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../../shared/engine/simulate.ts';
import { readCsv } from '../../../shared/file/csv.ts';
import { csvCell, reportCsv } from '../../../shared/report/csv.ts';
import { reportHtml } from '../../../shared/report/html.ts';
import { reportJson } from '../../../shared/report/json.ts';
import { type RunReport, reportOf } from '../../../shared/report/report.ts';
import { automatedEmail, call, complete, customer, emailCondition, storyOf } from '../../builders.ts';
import { readXml } from '../../strictXml.ts';

function reportOn(name: string, lines = 99): RunReport {
  const input = storyOf({
    flow: [automatedEmail(name), emailCondition('Opened?', { results: ['opened'], days: 2, yes: [call('Ring')] })],
    start: '2026-05-18 09:00',
    record: { name, values: { firstname: name } },
    happens: [customer('opened', '2026-05-19 10:00'), complete('2026-05-20 11:00', 'Ring', 'made')],
  });
  const names = { catalog: input.catalog, recordType: 'lead', designName: () => undefined };
  return reportOf({ ...input, names, run: simulate(input), lines, branch: '' });
}

const hostile = ['=1+1', '+49', '-2', '@SUM(A1)', '\tx', '\r=1', '<script>alert(1)</script>', 'He said "no", then\nleft', '&amp; \' "'];

test('tells each line with its day, its rule and why, and how it ends', () => {
  const report = reportOn('Ana');
  expect(report.lines[0]).toMatchObject({ day: 1, time: 'Mon 18 May 2026 09:00', instant: '2026-05-18T09:00:00.000Z', rule: '2.1' });
  const judged = report.lines.find(({ text }) => text.includes('is Yes'));
  expect(judged).toMatchObject({ day: 2, step: 'Opened?' });
  expect(judged?.reasons.join(' ')).toMatch(/found .* met\. Without the open/);
  expect(report.end).toBe('The run has come to its end.');
  expect(reportOn('Ana', 3).lines).toHaveLength(3);
  expect(reportOn('Ana', 3).end).toContain('the run goes on');
});

describe('as CSV', () => {
  test('no cell is a formula, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile)), (text) => {
        const read = readCsv(`${csvCell(text)}\r\n`);
        if (!read.ok) throw new Error(read.error.kind);
        const cell = read.value[0]?.fields[0] ?? '';
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(cell.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
      }),
    );
  });

  test.each(hostile)('has a row for each line with %j in it', (name) => {
    const report = reportOn(name);
    const read = readCsv(reportCsv(report).slice(1));
    if (!read.ok) throw new Error(read.error.kind);
    expect(read.value).toHaveLength(report.lines.length + 1);
    expect(new Set(read.value.map(({ fields }) => fields.length))).toEqual(new Set([7]));
  });
});

test.each(hostile)('as a page %j is text: nothing runs, and the page is well formed', (name) => {
  const page = reportHtml(reportOn(name));
  expect(page).not.toMatch(/<script/i);
  expect(page).toContain("default-src 'none'");
  expect(() => readXml(page.replace('<!doctype html>\n', '').replace(/<style>[\s\S]*<\/style>/, ''))).not.toThrow();
});

test('as JSON it says what it is and reads back', () => {
  const report = reportOn('Ana');
  expect(JSON.parse(reportJson(report))).toEqual({ format: 'sequence-studio/run-report', version: 1, ...report });
});
