import { describe, expect, it } from 'vitest';
import type { Flow } from '../../../../shared/model/flow.ts';
import type { RecordState } from '../../../../shared/model/scenario.ts';
import {
  automatedEmail,
  call,
  callCondition,
  complete,
  customer,
  email,
  emailCondition,
  type Happening,
  skip,
  stageCondition,
  task,
  wait,
} from '../../../builders.ts';
import { suggestionAt } from './flips.ts';

const start = '2026-05-20 09:00';
const none = 'nothing small would change it';
const asks = (results: Parameters<typeof emailCondition>[1]['results'], more = {}) =>
  emailCondition('Asks?', { results, days: 2, ...more });
const mail = automatedEmail('Mail');
const told = (flow: Flow, happens: readonly Happening[] = [], exitOnReply = false): string =>
  suggestionAt('Asks?', { flow, start, happens, options: { exitOnReply } });

describe('the smallest change of what the customer does (4.8)', () => {
  it('is one event of those asked for, or all that are missing', () => {
    expect(told([mail, asks(['opened', 'replied'])])).toBe('no; An open by Fri 22 May 2026 09:00 would have led to Yes.');
    expect(told([mail, asks(['attachmentDownloaded'])])).toBe(
      'no; A download of an attachment by Fri 22 May 2026 09:00 would have led to Yes.',
    );
    expect(told([mail, asks(['replied', 'linkOpened'], { mode: 'allOf' })])).toBe(
      'no; A reply and a click on a link by Fri 22 May 2026 09:00 would have led to Yes.',
    );
  });

  it('is no reply where a reply ends the run', () => {
    expect(told([mail, asks(['replied', 'linkOpened'])], [], true)).toBe(
      'no; A click on a link by Fri 22 May 2026 09:00 would have led to Yes.',
    );
    expect(told([mail, asks(['replied', 'linkOpened'], { mode: 'allOf' })], [], true)).toBe(`no; ${none}`);
  });

  const threeEvents = [
    customer('opened', '2026-05-20 10:00'),
    customer('opened', '2026-05-20 11:00'),
    customer('linkOpened', '2026-05-20 12:00'),
  ];

  it('takes away every event of one result, or of all of them', () => {
    expect(told([mail, asks(['opened', 'linkOpened'], { mode: 'allOf', early: false })], threeEvents)).toBe(
      'yes; Without the click on a link on Wed 20 May 2026 12:00 it would have been No.',
    );
    expect(told([mail, asks(['opened', 'linkOpened'], { early: false })], threeEvents)).toBe(
      'yes; Without the open on Wed 20 May 2026 10:00, the open on Wed 20 May 2026 11:00 and the click on a link on Wed 20 May 2026 12:00 ' +
        'it would have been No.',
    );
    expect(told([mail, asks(['attachmentDownloaded'])], [customer('attachmentDownloaded', '2026-05-20 10:00')])).toBe(
      'yes; Without the download of an attachment on Wed 20 May 2026 10:00 it would have been No.',
    );
  });

  it('keeps an event that led to an earlier Yes', () => {
    const below = asks(['opened', 'linkOpened'], { mode: 'allOf' });
    const before = emailCondition('Before?', { results: ['opened'], days: 1, yes: [below] });
    expect(told([mail, before], [customer('opened', '2026-05-20 10:00'), customer('linkOpened', '2026-05-20 11:00')])).toBe(
      'yes; Without the click on a link on Wed 20 May 2026 11:00 it would have been No.',
    );
  });

  it('sends an email that the seller skipped', () => {
    const skipped = skip('2026-05-20 10:00', 'Mail');
    const completing = 'no; Completing "Mail" and an open by';
    expect(told([email('Mail'), asks(['opened'])], [skipped])).toBe(`${completing} Fri 22 May 2026 10:00 would have led to Yes.`);
    expect(told([email('Mail'), asks(['opened'])], [skipped], true)).toBe(`${completing} Fri 22 May 2026 10:00 would have led to Yes.`);
    const before = emailCondition('Before?', { results: ['opened'], days: 1, no: [asks(['replied'])] });
    expect(told([email('Mail'), before], [skipped])).toBe(`no; ${none}`);
  });

  it('minds a reply to an email that was not sent only where a reply ends the run', () => {
    const flow = [email('Mail'), task('Prepare'), asks(['opened'])];
    const acting = (kind: 'opened' | 'replied') => [
      skip('2026-05-20 10:00', 'Mail'),
      customer(kind, '2026-05-20 11:00', 'Mail'),
      complete('2026-05-20 12:00', 'Prepare'),
    ];
    const completing = 'no; Completing "Mail" and an open by Fri 22 May 2026 12:00 would have led to Yes.';
    expect(told(flow, acting('replied'), true)).toBe(`no; ${none}`);
    expect(told(flow, acting('replied'))).toBe(completing);
    expect(told(flow, acting('opened'), true)).toBe(completing);
  });

  it('needs a moment between the sending and the deadline, unless a person sends', () => {
    const atOnce = emailCondition('Asks?', { results: ['opened'] });
    expect(told([mail, atOnce])).toBe(`no; ${none}`);
    expect(told([email('Mail'), atOnce], [complete('2026-05-20 10:00', 'Mail')])).toBe(
      'no; An open by Wed 20 May 2026 10:00 would have led to Yes.',
    );
  });
});

describe('the smallest change of a call (4.8)', () => {
  const result = (results: readonly string[]) => callCondition('Asks?', results);
  const made = complete('2026-05-20 10:00', 'Call', 'made');

  it('is another result that the organisation has', () => {
    expect(told([call('Call'), result(['received'])], [made])).toBe('no; The result Received would have led to Yes.');
    expect(told([call('Call'), result(['shouted'])], [made])).toBe(`no; ${none}`);
    expect(told([call('Call'), result(['made'])], [skip('2026-05-20 10:00', 'Call')])).toBe(
      'no; Completing "Call" with the result Made would have led to Yes.',
    );
  });

  it('is to skip it where every result leads to Yes, and it was not asked for above', () => {
    const skipping = 'yes; Skipping "Call" would have led to No.';
    expect(told([call('Call'), result(['made', 'received', 'canceled'])], [made])).toBe(skipping);
    const no = callCondition('Reached?', ['made'], { no: [result(['received', 'canceled'])] });
    expect(told([call('Call'), no], [complete('2026-05-20 10:00', 'Call', 'received')])).toBe(skipping);
    const yes = callCondition('Reached?', ['made', 'received'], { yes: [result(['made', 'received'])] });
    expect(told([call('Call'), yes], [made])).toBe(`yes; ${none}`);
  });
});

describe('the smallest change of the stage (4.8)', () => {
  const asksStage = (...stages: readonly string[]) => stageCondition('Asks?', stages);
  const inStage = (flow: Flow, stage: string, process = 'sales') => {
    const record: Partial<RecordState> = { stage: { process, stage } };
    return suggestionAt('Asks?', { flow, start, record });
  };

  it('is a stage that the process has', () => {
    const developing = 'no; In the stage Develop it would have been Yes.';
    expect(inStage([asksStage('develop')], 'qualify')).toBe(developing);
    expect(inStage([asksStage('develop')], 'develop', 'other')).toBe(developing);
    expect(inStage([wait('Wait', 1), asksStage('develop')], 'qualify')).toBe(developing);
    expect(inStage([asksStage('qualify', 'develop', 'propose')], 'qualify')).toBe(`yes; ${none}`);
  });

  it('leaves what was judged in the same instant as it is', () => {
    const no = stageCondition('Before?', ['develop'], { no: [asksStage('develop', 'propose')] });
    expect(inStage([no], 'qualify')).toBe('no; In the stage Propose it would have been Yes.');
    const yes = stageCondition('Before?', ['develop', 'propose'], { yes: [asksStage('develop')] });
    expect(inStage([yes], 'develop')).toBe('yes; In the stage Propose it would have been No.');
  });
});
