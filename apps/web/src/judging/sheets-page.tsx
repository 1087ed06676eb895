import { Anchor, Progress, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { Badge, type Tone } from '../ui/badge';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { Records } from '../ui/records';
import { Section } from '../ui/section';
import { DeclareFirst } from './declare-first';
import { type SheetLine, type SheetStatus, sheetsPath } from './sheet';

const tones: Readonly<Record<SheetStatus, Tone>> = {
  open: 'marker',
  entered: 'marker',
  submitted: 'good',
  abstained: 'quiet',
  recused: 'quiet',
};

/** A judge's own list: what is to be read and how far they are. */
export function SheetsPage() {
  const { t, number, list } = useLanguage();
  const sheets = useRead<readonly SheetLine[]>(sheetsPath);
  return (
    <Page title={t('judge.title')} lead={t('judge.lead')}>
      <DeclareFirst />
      <Loaded from={sheets}>
        {(all) => {
          const counted = all.filter(({ status }) => status !== 'recused');
          const done = counted.filter(({ status }) => status === 'submitted' || status === 'abstained').length;
          const progress = t('judge.progress', { done: number(done), all: number(counted.length) });
          return (
            <Section title={t('judge.title')}>
              {counted.length > 0 && (
                <Stack gap={4}>
                  <Text>{progress}</Text>
                  <Progress value={(100 * done) / counted.length} aria-label={progress} />
                </Stack>
              )}
              <Records
                label={t('judge.title')}
                rows={all}
                idOf={({ sheetId }) => sheetId}
                empty={t('judge.empty')}
                columns={[
                  {
                    key: 'title',
                    title: t('common.proposal'),
                    cell: ({ sheetId, title, status, language }) =>
                      status === 'recused' ? (
                        <Text c="dimmed">{title}</Text>
                      ) : (
                        <Anchor component={Link} to={`/judging/sheets/${sheetId}`} lang={language} dir="auto">
                          {title}
                        </Anchor>
                      ),
                  },
                  {
                    key: 'who',
                    title: t('common.organisation'),
                    cell: ({ organisationName, economy }) =>
                      list([organisationName, economy].filter((one) => one !== undefined)) || '–',
                  },
                  {
                    key: 'language',
                    title: t('common.language'),
                    cell: ({ language }) => t(`codes.language.${language}`),
                  },
                  {
                    key: 'status',
                    title: t('common.status'),
                    cell: ({ status }) => <Badge tone={tones[status]}>{t(`codes.sheetStatus.${status}`)}</Badge>,
                  },
                  {
                    key: 'total',
                    title: t('common.total'),
                    number: true,
                    cell: ({ total }) => (total === null ? '–' : number(total)),
                  },
                ]}
              />
            </Section>
          );
        }}
      </Loaded>
    </Page>
  );
}
