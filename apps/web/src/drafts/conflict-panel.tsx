import { Alert, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Prose } from '../ui/prose';
import type { DraftState, DraftSync } from './draft-sync';

interface ConflictPanelProps {
  readonly state: DraftState;
  readonly draft: DraftSync;
  readonly labelOf: (field: string) => string;
  readonly say: (field: string, value: unknown) => string;
}

/** Where two people changed the same answer: both versions, mine kept until its author chooses. */
export function ConflictPanel({ state, draft, labelOf, say }: ConflictPanelProps) {
  const { t } = useTranslation();
  const fields = Object.keys(state.conflicts);
  if (fields.length === 0) return null;
  const shown = (field: string, value: unknown) => say(field, value) || t('member.sync.empty');
  return (
    <Alert color="red" variant="outline" role="alert" title={t('member.sync.conflict')}>
      <Stack>
        <Text size="sm">{t('member.sync.conflictLead')}</Text>
        {fields.map((field) => (
          <Stack key={field} gap="xs">
            <Title order={3} size="h6">
              {labelOf(field)}
            </Title>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <div>
                <Text size="sm" c="dimmed">
                  {t('member.sync.yours')}
                </Text>
                <Prose>{shown(field, state.values[field])}</Prose>
              </div>
              <div>
                <Text size="sm" c="dimmed">
                  {t('member.sync.theirs')}
                </Text>
                <Prose>{shown(field, state.conflicts[field])}</Prose>
              </div>
            </SimpleGrid>
            <Group gap="xs">
              <Button size="xs" onClick={() => draft.keepMine(field)}>
                {t('member.sync.keepMine')}
              </Button>
              <Button size="xs" variant="default" onClick={() => draft.takeTheirs(field)}>
                {t('member.sync.takeTheirs')}
              </Button>
            </Group>
          </Stack>
        ))}
      </Stack>
    </Alert>
  );
}
