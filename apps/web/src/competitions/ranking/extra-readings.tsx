import { List, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useCommand, useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { AskFirst } from '../../ui/ask-first';
import { LinkButton } from '../../ui/link-button';
import { Loaded } from '../../ui/loaded';
import { Section } from '../../ui/section';
import { type Round, roundPath } from '../judging/round';
import { useCompetition } from '../use-competition';

interface Further {
  readonly entries: readonly {
    readonly proposalId: string;
    readonly title: string;
    readonly readings: number;
    readonly count: number;
    readonly asked: number;
  }[];
  readonly close: number;
  readonly places: number;
  readonly misplaced: number;
  readonly misplacedAfter: number;
}

/** Which further readings would tell most about who gets in, and asking for them. */
export function ExtraReadings({ round }: { readonly round: Round }) {
  const { t, number } = useLanguage();
  const { id, awards } = useCompetition();
  const [budget, setBudget] = useState<number | null>(null);
  const path = roundPath(round.roundId);
  const query = budget === null ? '' : `?readings=${String(budget)}`;
  const further = useRead<Further>(`${path}/ranking/extra-readings${query}`);
  const ask = useCommand<Further['entries']>((entries) => ({
    ...{ method: 'POST', path: `${path}/more-readings` },
    body: { entries: entries.map(({ proposalId, readings }) => ({ proposalId, readings })) },
  }));
  const takesMarks = round.status === 'open' || round.status === 'draft';
  return (
    <Section title={t('rounds.extra.title')}>
      <Loaded from={further}>
        {({ entries, close, places, misplaced, misplacedAfter }) => {
          if (entries.length === 0) return <Text>{t('rounds.extra.none', { cut: number(awards) })}</Text>;
          const sum = entries.reduce((all, { readings }) => all + readings, 0);
          return (
            <Stack>
              <Text>
                {t('rounds.extra.lead', { cut: number(awards), close: number(close), places: number(places) })}
              </Text>
              <NumberInput
                label={t('rounds.extra.count')}
                maw="16rem"
                {...{ min: 1, max: 1_000 }}
                value={budget ?? sum}
                onChange={(value) => setBudget(typeof value === 'number' && value >= 1 ? Math.round(value) : null)}
              />
              <List>
                {entries.map(({ proposalId, title, readings, count, asked }) => (
                  <List.Item key={proposalId}>
                    {t('rounds.extra.line', { readings: number(readings), title })}{' '}
                    <Text component="span" size="sm" c="dimmed">
                      ({t('rounds.extra.read', { count: number(count) })}
                      {asked > 0 && `; ${t('rounds.extra.asked', { asked: number(asked) })}`})
                    </Text>
                  </List.Item>
                ))}
              </List>
              <Text>
                {t('rounds.extra.effect', { before: number(tenths(misplaced)), after: number(tenths(misplacedAfter)) })}
              </Text>
              {takesMarks ? (
                <div>
                  <AskFirst
                    button={t('rounds.extra.ask', { count: number(sum) })}
                    title={t('rounds.extra.askTitle', { count: number(sum) })}
                    lead={t('rounds.extra.askLead')}
                    confirm={t('rounds.extra.ask', { count: number(sum) })}
                    act={() => ask.mutateAsync(entries)}
                  />
                </div>
              ) : (
                <Text c="dimmed">{t('rounds.extra.closed')}</Text>
              )}
            </Stack>
          );
        }}
      </Loaded>
      {ask.isSuccess && (
        <>
          <Text role="status">{t('rounds.extra.done')}</Text>
          <div>
            <LinkButton to={`/competitions/${id}/judging`} variant="default">
              {t('rounds.extra.go')}
            </LinkButton>
          </div>
        </>
      )}
    </Section>
  );
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
