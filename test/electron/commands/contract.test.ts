import { describe, expect, it } from 'vitest';
import { numberedDesign } from '../../../electron/commands/templates.ts';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import { templates } from '../../../shared/model/templates/templates.ts';
import { storyOf } from '../../builders.ts';
import { goldens } from '../../shared/engine/golden/all.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';
import { expectAnswers } from './asPromised.ts';
import { scenario } from './designs.ts';

describe('the answers in JSON are as the contract says', () => {
  it.each(templates)('for the template $id', async (template) => {
    await expectAnswers({ design: numberedDesign(template), scenario, catalog: standardCatalog, library: new Map() });
  });

  it.each(goldens.map((golden) => [`${golden.rule} ${golden.title}`, golden.story] as const))('for the story %s', async (_, story) => {
    const input = storyOf(story);
    expect(input.catalog).toBe(tinyCatalog);
    await expectAnswers(input);
  });
});
