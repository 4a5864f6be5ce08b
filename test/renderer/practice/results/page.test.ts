import { describe, expect, it } from 'vitest';
import { resultsPage } from '../../../../renderer/practice/results/page.ts';
import { foldAttempts } from '../../../../shared/practice/fold.ts';
import { playedByTheBook } from '../../../../shared/practice/machineSeller.ts';
import { attemptOf } from '../../../../shared/practice/verify.ts';
import { exerciseOf } from '../../../shared/practice/exercises.ts';

describe('the results on paper', () => {
  it('say who and where, and take no name for markup', () => {
    const exercise = exerciseOf({ changed: { name: '<b>Week</b>' } });
    const attempt = attemptOf(playedByTheBook(exercise), '<img src=x onerror=alert(1)>', '0'.repeat(16));
    const page = resultsPage(exercise, foldAttempts(exercise, [attempt]));
    expect(page).toContain('Results of &lt;b&gt;Week&lt;/b&gt;');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).not.toMatch(/<img|<script|<b>/);
    expect(page).toContain("default-src 'none'");
  });
});
