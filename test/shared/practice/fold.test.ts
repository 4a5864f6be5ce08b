import { describe, expect, it } from 'vitest';
import { sellers } from '../../../shared/model/personas/sellers.ts';
import { csvText } from '../../../shared/practice/csv.ts';
import { foldAttempts } from '../../../shared/practice/fold.ts';
import { playedBySeller, playedByTheBook } from '../../../shared/practice/machineSeller.ts';
import { beginPlay } from '../../../shared/practice/play.ts';
import { attemptOf } from '../../../shared/practice/verify.ts';
import { certain, exerciseOf } from './exercises.ts';

const exercise = exerciseOf({ customers: [certain({ opened: 100 }), certain({})], days: 8 });
const mark = '0'.repeat(16);

describe('many results in one picture', () => {
  it('has a row for each learner, and counts what went wrong at each step', () => {
    const model = attemptOf(playedByTheBook(exercise), 'Ada', mark);
    const nothing = attemptOf(beginPlay(exercise), 'Bo', mark);
    const { learners, steps } = foldAttempts(exercise, [model, nothing]);
    expect(learners.map(({ learner, total }) => [learner, total])).toEqual([
      ['Ada', 100],
      ['Bo', 0],
    ]);
    expect(steps[0]).toMatchObject({ title: 'Intro', came: 4, wrong: 2, counts: { notDone: 2, late: 0 } });
  });

  it('sums each learner’s points over the parts', () => {
    for (const seller of sellers) {
      const attempt = attemptOf(playedBySeller(exercise, seller), seller.name, mark);
      const [row] = foldAttempts(exercise, [attempt]).learners;
      const parts = Object.values(row?.parts ?? {});
      expect(
        Math.max(
          0,
          parts.reduce((sum, { earned }) => sum + earned, 0),
        ),
      ).toBe(attempt.score.earned);
      expect(parts.reduce((sum, { of }) => sum + of, 0)).toBe(attempt.score.possible);
    }
  });

  it('is written as CSV in which no name is taken for a formula', () => {
    const names = ['=1+1', '+49', '-1', '@SUM(A1)', '\tx', '\rx', 'a "b", c', 'plain'];
    expect(csvText(names.map((name) => [name, 1]))).toBe(
      `'=1+1,1\r\n'+49,1\r\n'-1,1\r\n'@SUM(A1),1\r\n'\tx,1\r\n"'\rx",1\r\n"a ""b"", c",1\r\nplain,1\r\n`,
    );
  });
});
