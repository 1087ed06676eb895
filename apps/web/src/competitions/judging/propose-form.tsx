import { Checkbox, Fieldset, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Refusal } from '../../api/problem';
import { useCommand, useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { CodeSelect } from '../../ui/code-select';
import { DoIt } from '../../ui/do-it';
import {
  type AssignmentOptions,
  type Likeness,
  likenesses,
  type PairPart,
  pairParts,
  type WishCounts,
} from './assignments';
import { WaysOut } from './ways-out';

interface ProposeFormProps {
  readonly path: string;
  /** How many judges have said what they would like to read. */
  readonly wishesPath: string;
  /** What was asked for last; undefined where nothing was yet. */
  readonly last: AssignmentOptions | undefined;
  readonly again: boolean;
}

const START: AssignmentOptions = {
  weights: { expertise: 500, language: 300, preference: 150, familiarity: 50 },
  ...{ languages: 'all', likeness: [], goal: 'total', chance: null },
};
const EVEN_CHANCE = 50;

/** What an assignment is to go by, and having it worked out. */
export function ProposeForm({ path, wishesPath, last, again }: ProposeFormProps) {
  const { t, number } = useLanguage();
  const [options, setOptions] = useState(last ?? START);
  const { weights, languages, likeness, goal, chance } = options;
  const change = (some: Partial<AssignmentOptions>) => setOptions({ ...options, ...some });
  const weigh = (part: PairPart, weight: number) => change({ weights: { ...weights, [part]: weight } });
  const wishes = useRead<WishCounts>(wishesPath);
  const propose = useCommand(() => ({ method: 'POST', path: `${path}/propose`, body: options }));
  const isDrawn = chance !== null;
  return (
    <Fieldset legend={t('assignments.options')}>
      <Stack gap="sm">
        <Group align="flex-end">
          {pairParts.map((part) => (
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
        {wishes.data && (
          <Text size="sm">
            {t('wishes.counts', {
              ...{ answering: number(wishes.data.answering), judges: number(wishes.data.judges) },
              share: number(Math.round(wishes.data.share * 100)),
            })}
          </Text>
        )}
        <Group align="flex-end">
          <CodeSelect
            label={t('assignments.languages')}
            value={languages}
            codes={['all', 'one']}
            say={(code) => t(`assignments.readers.${code}`)}
            choose={(code) => change({ languages: code })}
          />
          <CodeSelect
            label={t('assignments.goal')}
            value={goal}
            codes={['total', 'worst-served']}
            say={(code) => t(code === 'total' ? 'assignments.goalTotal' : 'assignments.goalWorst')}
            choose={(code) => change({ goal: code })}
          />
          {likenesses.map((by) => (
            <Limit
              key={by}
              by={by}
              most={likeness.find((one) => one.by === by)?.most ?? null}
              limit={(most) =>
                change({
                  likeness: [...likeness.filter((one) => one.by !== by), ...(most === null ? [] : [{ by, most }])],
                })
              }
            />
          ))}
        </Group>
        <Checkbox
          label={t('assignments.byLot')}
          description={t('assignments.byLotHelp')}
          checked={isDrawn}
          onChange={(event) => change({ chance: event.currentTarget.checked ? EVEN_CHANCE : null })}
        />
        {isDrawn && (
          <NumberInput
            label={t('assignments.chance')}
            w="16rem"
            allowDecimal={false}
            min={50}
            max={100}
            suffix=" %"
            value={chance}
            onChange={(value) => typeof value === 'number' && change({ chance: value })}
          />
        )}
        <DoIt command={propose} variant={again ? 'default' : 'filled'}>
          {t(again ? 'secretariat.judging.proposeAgain' : 'secretariat.judging.propose')}
        </DoIt>
        {propose.error instanceof Refusal && <WaysOut ways={propose.error.faults} />}
      </Stack>
    </Fieldset>
  );
}

interface LimitProps {
  readonly by: Likeness;
  readonly most: number | null;
  readonly limit: (most: number | null) => void;
}

/** How many judges who are alike a proposal may have; empty for as many as come. */
function Limit({ by, most, limit }: LimitProps) {
  const { t } = useLanguage();
  return (
    <NumberInput
      label={t(`assignments.mostAlike.${by}`)}
      placeholder={t('assignments.noLimit')}
      w="14rem"
      allowDecimal={false}
      min={1}
      max={50}
      value={most ?? ''}
      onChange={(value) => limit(typeof value === 'number' ? value : null)}
    />
  );
}
