import { Button, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useCommand, useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Section } from '../../ui/section';
import { Trouble } from '../../ui/trouble';
import { DriftTable } from './drift-table';
import { type Round, roundPath, type RoundProgress } from './round';

interface EntryToChoose {
  readonly proposalId: string;
  readonly title: string;
  readonly organisationName: string;
}

const SHOWN = 12;

interface CalibrationSectionProps {
  readonly round: Round;
  readonly progress: RoundProgress | null;
}

/** What all judges read first, and how their marks lie beside those of the others. */
export function CalibrationSection({ round, progress }: CalibrationSectionProps) {
  const { t, number } = useLanguage();
  const { roundId, status, calibration } = round;
  const path = roundPath(roundId);
  const entries = useRead<readonly EntryToChoose[]>(`${path}/calibration/entries`);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [words, setWords] = useState('');
  const save = useCommand<readonly string[]>((ids) => ({ method: 'PATCH', path, body: { calibration: ids } }));
  const handOut = useCommand<null, { readonly readings: number }>(() => ({
    ...{ method: 'POST', path: `${path}/calibration` },
  }));
  const ids = chosen ?? calibration;
  const all = entries.data ?? [];
  const wanted = plain(words);
  const found = all.filter(({ title, organisationName }) => plain(`${title} ${organisationName}`).includes(wanted));
  // What is chosen stays in sight, whatever is looked for.
  const shown = [
    ...all.filter(({ proposalId }) => ids.includes(proposalId)),
    ...found.filter(({ proposalId }) => !ids.includes(proposalId)).slice(0, SHOWN),
  ];
  const toggle = (id: string, on: boolean) => setChosen(on ? [...ids, id] : ids.filter((one) => one !== id));
  const mayChoose = status === 'draft' || status === 'open';
  return (
    <Section title={t(mayChoose || calibration.length > 0 ? 'rounds.calibration.title' : 'rounds.calibration.drift')}>
      {mayChoose && (
        <Stack gap="sm">
          <Text>{t('rounds.calibration.lead')}</Text>
          <Text size="sm" c="dimmed">
            {ids.length === 0
              ? t('rounds.calibration.none')
              : t('rounds.calibration.chosen', { count: number(ids.length) })}
          </Text>
          <TextInput
            type="search"
            label={t('rounds.calibration.find')}
            maw="26rem"
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Stack gap="xs" role="group" aria-label={t('rounds.calibration.title')}>
            {shown.map(({ proposalId, title, organisationName }) => (
              <Checkbox
                key={proposalId}
                label={<bdi>{title}</bdi>}
                description={<bdi>{organisationName}</bdi>}
                checked={ids.includes(proposalId)}
                onChange={(event) => toggle(proposalId, event.currentTarget.checked)}
              />
            ))}
          </Stack>
          <Text size="sm" c="dimmed">
            {t('rounds.calibration.found', { shown: number(shown.length), all: number(all.length) })}
          </Text>
          <Trouble error={save.error ?? handOut.error} />
          <Group align="flex-start">
            <Button
              disabled={chosen === null}
              loading={save.isPending}
              onClick={() => save.mutate(ids, { onSuccess: () => setChosen(null) })}
            >
              {t('rounds.calibration.save')}
            </Button>
            {status === 'open' && calibration.length > 0 && chosen === null && (
              <Button variant="default" loading={handOut.isPending} onClick={() => handOut.mutate(null)}>
                {t('rounds.calibration.handOut')}
              </Button>
            )}
          </Group>
          {handOut.data && (
            <Text role="status">{t('rounds.calibration.handedOut', { readings: number(handOut.data.readings) })}</Text>
          )}
          {status === 'draft' && calibration.length > 0 && <Text size="sm">{t('rounds.calibration.draft')}</Text>}
        </Stack>
      )}
      {status !== 'draft' && (
        <Stack gap="sm">
          {(mayChoose || calibration.length > 0) && (
            <Title order={3} size="h5">
              {t('rounds.calibration.drift')}
            </Title>
          )}
          <DriftTable judges={progress?.judges ?? []} />
        </Stack>
      )}
    </Section>
  );
}

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
