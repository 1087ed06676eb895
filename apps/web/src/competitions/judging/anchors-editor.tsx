import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useLanguage } from '../../i18n/use-language';
import { toTyped } from './criterion-numbers';
import type { AnchorDraft } from './guide-draft';
import { LocalisedFields } from './localised-fields';

interface AnchorsEditorProps {
  readonly anchors: readonly AnchorDraft[];
  /** By place and field: "0.mark". */
  readonly faults: Readonly<Record<string, string>>;
  readonly disabled: boolean;
  readonly change: (anchors: readonly AnchorDraft[]) => void;
}

/** What single marks of a scale stand for. */
export function AnchorsEditor({ anchors, faults, disabled, change }: AnchorsEditorProps) {
  const { t, number } = useLanguage();
  const set = (id: string, some: Partial<AnchorDraft>) =>
    change(anchors.map((anchor) => (anchor.id === id ? { ...anchor, ...some } : anchor)));
  const faultsOf = (place: number) => {
    const prefix = `${String(place)}.meaning.`;
    const found = Object.entries(faults).filter(([path]) => path.startsWith(prefix));
    return Object.fromEntries(found.map(([path, message]) => [path.slice(prefix.length), message]));
  };
  return (
    <Stack gap="xs">
      <Text size="sm" fw={500}>
        {t('rounds.guide.anchors')}
      </Text>
      {anchors.map(({ id, mark, meaning }, place) => (
        <Group key={id} align="flex-start" wrap="wrap">
          <NumberInput
            label={t('rounds.guide.anchorMark')}
            w="6rem"
            value={mark}
            error={faults[`${String(place)}.mark`]}
            disabled={disabled}
            clampBehavior="none"
            onChange={(value) => set(id, { mark: toTyped(value) })}
          />
          <div style={{ flex: '1 1 14rem' }}>
            <LocalisedFields
              label={t('rounds.guide.anchorMeaning')}
              value={meaning}
              disabled={disabled}
              faults={faultsOf(place)}
              change={(typed) => set(id, { meaning: typed })}
            />
          </div>
          {!disabled && (
            <Button
              size="compact-sm"
              variant="default"
              mt="1.7rem"
              aria-label={t('rounds.guide.removeAnchor', { mark: mark === '' ? '–' : number(mark) })}
              onClick={() => change(anchors.filter((anchor) => anchor.id !== id))}
            >
              {t('rounds.guide.remove')}
            </Button>
          )}
        </Group>
      ))}
      {!disabled && (
        <div>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => change([...anchors, { id: crypto.randomUUID(), mark: '', meaning: {} }])}
          >
            {t('rounds.guide.addAnchor')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
