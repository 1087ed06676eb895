import type { Rubric } from '@champions/contracts';
import { Button, Group, List, NativeSelect, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Trouble } from '../../ui/trouble';
import { competitionPath } from '../competition';
import { useKept } from '../judging/use-kept';
import { useCompetition } from '../use-competition';
import { bare, keyOf, missingSteps, moved, type NamedStep, withStep } from './ladder';

interface LadderEditorProps {
  readonly ladder: readonly NamedStep[];
  readonly rubric: Rubric;
  readonly say: (step: NamedStep) => string;
}

type Direction = 'up' | 'down';

/** The order of the steps, changed with buttons, so that it takes no mouse; the lot stays last. */
export function LadderEditor({ ladder, rubric, say }: LadderEditorProps) {
  const { t, number } = useLanguage();
  const { id, revision } = useCompetition();
  const kept = useKept<readonly NamedStep[]>(`ladder.${id}`, ladder);
  const steps = kept.value;
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<{ readonly key: string; readonly by: Direction } | null>(null);
  const save = useCommand(() => ({
    ...{ method: 'PATCH', path: competitionPath(id), revision },
    body: { ladder: steps.map(bare) },
  }));

  // A step that was moved keeps the focus; at the end of its way, on the button that leads back.
  useEffect(() => {
    if (!focused || !list.current) return;
    const buttons = [...list.current.querySelectorAll<HTMLButtonElement>('button[data-step]')].filter(
      ({ dataset, disabled }) => dataset['step'] === focused.key && !disabled,
    );
    (buttons.find(({ dataset }) => dataset['by'] === focused.by) ?? buttons[0])?.focus();
  }, [focused]);

  const move = (place: number, by: Direction) => {
    const step = steps[place];
    if (!step) return;
    const to = place + (by === 'up' ? -1 : 1);
    kept.change(moved(steps, place, by === 'up' ? -1 : 1));
    setFocused({ key: keyOf(step), by });
    setSaid(t('ladder.moved', { step: say(step), place: number(to + 1) }));
  };
  const add = (key: string) => {
    const step = missing.find((one) => keyOf(one) === key);
    if (step) kept.change(withStep(steps, step));
  };
  const missing = missingSteps(steps, rubric);
  const isChanged = steps.map(keyOf).join() !== ladder.map(keyOf).join();
  return (
    <Stack>
      <List type="ordered" ref={list} spacing="xs">
        {steps.map((step, place) => (
          <List.Item key={keyOf(step)}>
            <Group gap="xs">
              <Text component="span">{say(step)}</Text>
              {step.step !== 'lot' && (
                <>
                  <StepButton
                    {...{ step, by: 'up', disabled: place === 0 }}
                    name={say(step)}
                    act={() => move(place, 'up')}
                  />
                  <StepButton
                    {...{ step, by: 'down', disabled: place >= steps.length - 2 }}
                    name={say(step)}
                    act={() => move(place, 'down')}
                  />
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={t('rounds.guide.ofThis', { action: t('rounds.guide.remove'), name: say(step) })}
                    onClick={() => kept.change(steps.filter((one) => keyOf(one) !== keyOf(step)))}
                  >
                    {t('rounds.guide.remove')}
                  </Button>
                </>
              )}
            </Group>
          </List.Item>
        ))}
      </List>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {missing.length > 0 && (
        <NativeSelect
          label={t('ladder.add')}
          value=""
          data={[
            { value: '', label: t('ladder.choose') },
            ...missing.map((step) => ({ value: keyOf(step), label: say(step) })),
          ]}
          onChange={(event) => add(event.currentTarget.value)}
        />
      )}
      <Trouble error={save.error} />
      <Group>
        <Button
          loading={save.isPending}
          disabled={!isChanged}
          onClick={() => save.mutate(undefined, { onSuccess: kept.drop })}
        >
          {t('ladder.save')}
        </Button>
        {isChanged && (
          <Button variant="default" onClick={kept.drop}>
            {t('ladder.undo')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

interface StepButtonProps {
  readonly step: NamedStep;
  readonly by: Direction;
  readonly name: string;
  readonly disabled: boolean;
  readonly act: () => void;
}

function StepButton({ step, by, name, disabled, act }: StepButtonProps) {
  const { t } = useLanguage();
  return (
    <Button
      size="compact-sm"
      variant="default"
      data-step={keyOf(step)}
      data-by={by}
      disabled={disabled}
      aria-label={t('rounds.guide.ofThis', { action: t(`rounds.guide.${by}`), name })}
      onClick={act}
    >
      {t(`rounds.guide.${by}`)}
    </Button>
  );
}
