import type { SellerPersona } from '../../../shared/model/persona.ts';
import { DelayFields, Group, PercentField, SourceField } from './fields.tsx';

interface SellerFieldsProps {
  readonly persona: SellerPersona;
  readonly onChange: (persona: SellerPersona) => void;
}

/** How fast a seller is, and how often they skip a step or put it off. */
export const SellerFields = ({ persona, onChange }: SellerFieldsProps) => (
  <>
    <Group title="Acts on a step: after it is due">
      <DelayFields delay={persona.acts.delay} onChange={(delay) => onChange({ ...persona, acts: { ...persona.acts, delay } })} />
      <SourceField value={persona.acts.source} onChange={(source) => onChange({ ...persona, acts: { ...persona.acts, source } })} />
    </Group>
    <Group title="Skips a step">
      <PercentField
        label="How often"
        value={persona.skips.percent}
        onChange={(percent) => onChange({ ...persona, skips: { ...persona.skips, percent } })}
      />
      <SourceField value={persona.skips.source} onChange={(source) => onChange({ ...persona, skips: { ...persona.skips, source } })} />
    </Group>
    <Group title="Snoozes a step: to the next working day, once">
      <PercentField
        label="How often"
        value={persona.snoozes.percent}
        onChange={(percent) => onChange({ ...persona, snoozes: { ...persona.snoozes, percent } })}
      />
      <SourceField
        value={persona.snoozes.source}
        onChange={(source) => onChange({ ...persona, snoozes: { ...persona.snoozes, source } })}
      />
    </Group>
  </>
);
