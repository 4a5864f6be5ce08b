import { isCondition } from '../../model/step.ts';
import { answerOf, knowledgeAbove } from '../knowledge/knowledge.ts';
import { at, type Rule, titleOf } from '../rule.ts';

export const pathNeverRuns: Rule = {
  id: 'path-never-runs',
  severity: 'warning',
  profile: 'dynamics-365',
  reason: 'What stands above the condition already decides its answer.',
  sources: ['rules.md 4.2', 'rules.md 4.5', 'rules.md 4.6'],
  find: (facts) => {
    const known = knowledgeAbove(facts);
    return facts.steps.filter(isCondition).flatMap((condition) => {
      const above = known.get(condition.id);
      const answer = above === undefined ? 'either' : answerOf(facts, condition, above);
      if (answer === 'either') return [];
      const [always, never] = answer === 'yes' ? ['Yes', 'No'] : ['No', 'Yes'];
      return [at(condition, `The ${never} path of ${titleOf(condition)} can never run: the answer is always ${always}.`)];
    });
  },
};
