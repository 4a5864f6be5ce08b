import { describe, expect, it } from 'vitest';
import { check } from '../../../shared/check/check.ts';
import type { Issue } from '../../../shared/check/issue.ts';
import { rules } from '../../../shared/check/rules.ts';
import type { Judged } from './case.ts';
import { cases } from './cases/all.ts';
import { contextWith } from './designs.ts';

const issuesOf = ({ design, library, catalog }: Judged, id: string): readonly Issue[] =>
  check(design, contextWith(library, catalog)).filter((issue) => issue.id === id);

describe('the rules', () => {
  it('each have an id of their own and a case that shows what they find', () => {
    expect(Object.keys(cases).sort()).toEqual(rules.map((rule) => rule.id).sort());
  });

  it('each have a reason with its source', () => {
    for (const { id, reason, sources } of rules) {
      expect(reason, id).toMatch(/\.$/);
      expect(sources, id).not.toEqual([]);
      for (const source of sources) expect(source, id).toMatch(/^(checks\.md|(rules|sequences)\.md \d+(\.\d+)*)$/);
    }
  });

  it('call mistakes of structure errors, and good practice hints', () => {
    const severitiesOf = (profile: string) => new Set(rules.filter((rule) => rule.profile === profile).map(({ severity }) => severity));
    expect(new Set(rules.map(({ profile }) => profile))).toEqual(new Set(['structure', 'dynamics-365', 'good-practice']));
    expect(severitiesOf('structure')).toEqual(new Set(['error']));
    expect(severitiesOf('dynamics-365')).toEqual(new Set(['error', 'warning']));
    expect(severitiesOf('good-practice')).toEqual(new Set(['hint']));
  });
});

describe.each(rules)('$id', (rule) => {
  it.each((cases[rule.id] ?? []).map((one, index) => ({ ...one, index })))(
    'finds it ($index), and not in its neighbour',
    ({ bad, good }) => {
      const found = issuesOf(bad, rule.id);
      expect(found.map((issue) => issue.message)).toEqual(bad.says);
      for (const issue of found) expect(issue.severity).toBe(rule.severity);
      expect(issuesOf(good, rule.id)).toEqual([]);
    },
  );
});
