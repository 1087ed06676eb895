import { Button, Stack, Text } from '@mantine/core';
import { useLanguage } from '../../i18n/use-language';
import { CriterionEditor } from './criterion-editor';
import { type CriterionDraft, newCriterion, sumOfWeights } from './guide-draft';

interface GuideEditorProps {
  readonly guide: readonly CriterionDraft[];
  /** By place and field: "0.weight"; "" for the guide as a whole. */
  readonly faults: Readonly<Record<string, string>>;
  readonly disabled: boolean;
  readonly change: (guide: readonly CriterionDraft[]) => void;
}

/** The criteria of a scoring guide, in the order in which judges see them. */
export function GuideEditor({ guide, faults, disabled, change }: GuideEditorProps) {
  const { t, number } = useLanguage();
  const sum = sumOfWeights(guide);
  const faultsOf = (place: number) => {
    const prefix = `${String(place)}.`;
    const found = Object.entries(faults).filter(([path]) => path.startsWith(prefix));
    return Object.fromEntries(found.map(([path, message]) => [path.slice(prefix.length), message]));
  };
  const move = (place: number, by: -1 | 1) => {
    const moved = [...guide];
    const [one] = moved.splice(place, 1);
    if (one) moved.splice(place + by, 0, one);
    change(moved);
  };
  return (
    <Stack gap="md">
      {guide.map((criterion, place) => (
        <CriterionEditor
          key={criterion.id}
          {...{ place, criterion, disabled }}
          last={guide.length - 1}
          faults={faultsOf(place)}
          change={(changed) =>
            change(guide.map((one) => (one.id === criterion.id ? changed : sharingPot(one, changed))))
          }
          move={(by) => move(place, by)}
          remove={() => change(guide.filter((one) => one.id !== criterion.id))}
        />
      ))}
      <Text c={sum === 100 ? 'dimmed' : 'red'} size="sm" role="status">
        {sum === 100 ? t('rounds.guide.whole') : t('rounds.guide.weights', { sum: number(sum) })}
      </Text>
      {faults[''] !== undefined && (
        <Text c="red" size="sm">
          {faults['']}
        </Text>
      )}
      {!disabled && (
        <div>
          <Button variant="default" onClick={() => change([...guide, newCriterion(crypto.randomUUID())])}>
            {t('rounds.guide.add')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

/** Points of one pot have one sum, wherever it is typed. */
function sharingPot(criterion: CriterionDraft, changed: CriterionDraft): CriterionDraft {
  const shares = changed.kind === 'points' && criterion.kind === 'points' && criterion.pot.key === changed.pot.key;
  return shares ? { ...criterion, pot: changed.pot } : criterion;
}
