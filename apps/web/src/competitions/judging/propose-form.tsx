import { Fieldset, Group, NumberInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { Refusal } from '../../api/problem';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { CodeSelect } from '../../ui/code-select';
import { DoIt } from '../../ui/do-it';
import { type AssignmentOptions, type PairPart, pairParts } from './assignments';
import { WaysOut } from './ways-out';

interface ProposeFormProps {
  readonly path: string;
  /** What was asked for last; undefined where nothing was yet. */
  readonly last: AssignmentOptions | undefined;
  readonly again: boolean;
}

const START: AssignmentOptions = {
  weights: { expertise: 500, language: 300, preference: 150, familiarity: 50 },
  ...{ languages: 'all', likeness: null, goal: 'total' },
};

/** Judges are not asked for their wishes here yet; a weight for what is never known would promise something. */
const weighed = pairParts.filter((part) => part !== 'preference');

/** What an assignment is to go by, and having it worked out. */
export function ProposeForm({ path, last, again }: ProposeFormProps) {
  const { t } = useLanguage();
  const [options, setOptions] = useState(last ?? START);
  const { weights, languages, likeness, goal } = options;
  const change = (some: Partial<AssignmentOptions>) => setOptions({ ...options, ...some });
  const weigh = (part: PairPart, weight: number) => change({ weights: { ...weights, [part]: weight } });
  const propose = useCommand(() => ({ method: 'POST', path: `${path}/propose`, body: options }));
  return (
    <Fieldset legend={t('assignments.options')}>
      <Stack gap="sm">
        <Group align="flex-end">
          {weighed.map((part) => (
            <NumberInput
              key={part}
              label={t(`assignments.part.${part}`)}
              w="9rem"
              allowDecimal={false}
              min={-100_000}
              max={100_000}
              value={weights[part]}
              onChange={(value) => weigh(part, typeof value === 'number' ? value : 0)}
            />
          ))}
        </Group>
        <Group align="flex-end">
          <CodeSelect
            label={t('assignments.languages')}
            value={languages}
            codes={['all', 'one']}
            say={(code) => t(`assignments.readers.${code}`)}
            choose={(code) => change({ languages: code, ...(code === 'one' && { goal: 'total' }) })}
          />
          <CodeSelect
            label={t('assignments.goal')}
            value={goal}
            codes={['total', 'worst-served']}
            disabled={languages === 'one'}
            say={(code) => t(code === 'total' ? 'assignments.goalTotal' : 'assignments.goalWorst')}
            choose={(code) => change({ goal: code })}
          />
          <CodeSelect
            label={t('assignments.likeness')}
            value={likeness?.by ?? 'none'}
            codes={['none', 'economy', 'organisation']}
            say={(code) => t(`assignments.alike.${code}`)}
            choose={(by) => change({ likeness: by === 'none' ? null : { by, most: likeness?.most ?? 1 } })}
          />
          {likeness && (
            <NumberInput
              label={t('assignments.most')}
              w="9rem"
              allowDecimal={false}
              min={1}
              max={50}
              value={likeness.most}
              onChange={(value) => typeof value === 'number' && change({ likeness: { ...likeness, most: value } })}
            />
          )}
        </Group>
        <DoIt command={propose} variant={again ? 'default' : 'filled'}>
          {t(again ? 'secretariat.judging.proposeAgain' : 'secretariat.judging.propose')}
        </DoIt>
        {propose.error instanceof Refusal && <WaysOut ways={propose.error.faults} />}
      </Stack>
    </Fieldset>
  );
}
