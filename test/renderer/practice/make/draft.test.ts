import { describe, expect, it } from 'vitest';
import { newExercise, nextLead, renamed } from '../../../../renderer/practice/make/draft.ts';
import { decodeExercise, encodeExercise } from '../../../../shared/file/exerciseFile.ts';
import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import { DesignId, ExerciseId, StepId } from '../../../../shared/model/ids.ts';
import { customers } from '../../../../shared/model/personas/customers.ts';
import { designFromTemplate } from '../../../../shared/model/templates/template.ts';
import { templates } from '../../../../shared/model/templates/templates.ts';
import { takenAlong } from '../../../../shared/practice/handOut.ts';
import { at } from '../../../builders.ts';

let ids = 0;
const nextId = (): StepId => StepId.parse(`step-${++ids}`);

describe('a new exercise', () => {
  it.each(templates.map((template) => [template.name, template] as const))('about %s can be handed out as it is', (_, template) => {
    const design = designFromTemplate(template, DesignId.parse(template.id), nextId);
    const taken = takenAlong(design, new Map(), standardCatalog);
    const exercise = newExercise(ExerciseId.parse('new'), taken, customers, at('2026-05-20 09:00'), 'UTC');
    expect(exercise.leads).toHaveLength(3);
    expect(new Set(exercise.leads.map(({ id }) => id)).size).toBe(3);
    const read = decodeExercise(encodeExercise(exercise));
    expect(read).toEqual({ ok: true, value: exercise });
  });

  it('gives one more lead an id of its own, and a new name to the columns that hold one', () => {
    const [template] = templates;
    if (template === undefined) throw new Error('There are templates');
    const taken = takenAlong(designFromTemplate(template, DesignId.parse('d'), nextId), new Map(), standardCatalog);
    const exercise = newExercise(ExerciseId.parse('new'), taken, customers, 0, 'UTC');
    const rest = exercise.leads.slice(1);
    const lead = nextLead(rest, taken, customers);
    expect(rest.map(({ id }) => id)).not.toContain(lead?.id);
    if (lead === null) throw new Error('There is always one more');
    expect(renamed(lead.record, 'Mary Ann Lee')).toMatchObject({
      name: 'Mary Ann Lee',
      values: { fullname: 'Mary Ann Lee', firstname: 'Mary', lastname: 'Ann Lee' },
    });
  });
});
