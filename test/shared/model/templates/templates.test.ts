import { describe, expect, it } from 'vitest';
import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import { Design } from '../../../../shared/model/design.ts';
import { DesignId, StepId } from '../../../../shared/model/ids.ts';
import { flowOrder } from '../../../../shared/model/sequence.ts';
import { exitsOf, type Step } from '../../../../shared/model/step.ts';
import { extentOf } from '../../../../shared/model/templates/extent.ts';
import { designFromTemplate, type Template } from '../../../../shared/model/templates/template.ts';
import { templateById, templates } from '../../../../shared/model/templates/templates.ts';

function designOf(template: Template): Design {
  let count = 0;
  return designFromTemplate(template, DesignId.parse('from-template'), () => StepId.parse(`s${++count}`));
}

const stepsOf = (template: Template): readonly Step[] => Object.values(designOf(template).sequence.steps);

describe.each(templates)('$name', (template) => {
  it('makes a draft that is a design', () => {
    const design = designOf(template);
    expect(Design.parse(design)).toEqual(design);
    expect(design.status).toBe('draft');
    expect(design.name).toBe(template.name);
  });

  it('has no step that cannot be reached', () => {
    expect(flowOrder(designOf(template).sequence)).toHaveLength(stepsOf(template).length);
  });

  it('never joins: every step is led to once', () => {
    const led = stepsOf(template).flatMap((step) => exitsOf(step).flatMap((exit) => exit.to ?? []));
    expect(new Set(led).size).toBe(led.length);
  });

  it('says in words what the seller does in each manual step', () => {
    for (const step of stepsOf(template)) {
      if (step.kind === 'phoneCall') expect(step.script.length, step.name).toBeGreaterThan(30);
      if (['email', 'phoneCall', 'task', 'linkedIn'].includes(step.kind)) expect(step.description.length, step.name).toBeGreaterThan(10);
    }
  });

  it('belongs to a record type of the standard catalog', () => {
    expect(standardCatalog.recordTypes.map((recordType) => recordType.name)).toContain(template.recordType);
  });
});

describe('templates', () => {
  it('last as long as documented (sequences.md 5.8)', () => {
    const days = Object.fromEntries(templates.map((template) => [template.name, extentOf(template.flow).days]));
    expect(days).toEqual({
      'New lead nurturing': 5,
      "Follow up when contacts don't show up": 5,
      'High volume outbound prospecting': 9,
      'Invite to an upcoming event': 5,
      'Meeting for product demo requests': 5,
      'Upcoming account renewal': 50,
      'Webinar follow up': 7,
    });
  });

  it('are found by an id of their own', () => {
    expect(templates.map((template) => templateById(template.id))).toEqual(templates);
    expect(templateById('no-such-template')).toBeUndefined();
  });
});

describe('New lead nurturing', () => {
  it('holds every kind of step that the main job needs', () => {
    const kinds = new Set(
      templates
        .filter((template) => template.id === 'new-lead-nurturing')
        .flatMap((template) => stepsOf(template).map((step) => step.kind)),
    );
    for (const kind of ['email', 'emailCondition', 'phoneCall', 'callCondition', 'wait', 'automatedEmail', 'updateField']) {
      expect([...kinds]).toContain(kind);
    }
  });
});
