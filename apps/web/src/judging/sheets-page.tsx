import { Group, Text } from '@mantine/core';
import { useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { DeclareFirst } from './declare-first';
import { NextSheet } from './next-sheet';
import { byRound, nextWaiting } from './own-progress';
import { RoundSheets } from './round-sheets';
import { type SheetLine, sheetsPath } from './sheet';

/** A judge's own list, round by round: what is to be read and how far they are. */
export function SheetsPage() {
  const { t } = useLanguage();
  const sheets = useRead<readonly SheetLine[]>(sheetsPath);
  return (
    <Page title={t('judge.title')} lead={t('judge.lead')}>
      <DeclareFirst />
      <Loaded from={sheets}>
        {(all) => {
          if (all.length === 0)
            return (
              <Section title={t('judge.title')}>
                <Text c="dimmed">{t('judge.empty')}</Text>
              </Section>
            );
          return (
            <>
              {nextWaiting(all) && (
                <Group>
                  <NextSheet done />
                </Group>
              )}
              {byRound(all).map((round) => (
                <RoundSheets key={round.roundId} round={round} />
              ))}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
