import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useRead } from '../api/use-api';
import { type Competition, competitionPath } from '../competitions/competition';
import { useLanguage } from '../i18n/use-language';
import { Badge, type Tone } from '../ui/badge';
import { LinkButton } from '../ui/link-button';
import { Records } from '../ui/records';
import { Section } from '../ui/section';
import { isWaiting, type RoundOfSheets } from './own-progress';
import type { SheetLine, SheetStatus } from './sheet';
import { SheetProgress } from './sheet-progress';

const tones: Readonly<Record<SheetStatus, Tone>> = {
  open: 'marker',
  entered: 'marker',
  submitted: 'good',
  abstained: 'quiet',
  recused: 'quiet',
};

/** What a judge reads in one round, named by its competition. */
export function RoundSheets({ round }: { readonly round: RoundOfSheets }) {
  const { t, text, number, list } = useLanguage();
  const { roundId, competitionId, roundName, roundStatus, sheets } = round;
  const { data: competition } = useRead<Pick<Competition, 'name'>>(competitionPath(competitionId));
  const names = [competition && text(competition.name), roundName && text(roundName)].filter((one) => Boolean(one));
  const title = names.length > 0 ? names.join(' · ') : t('judge.title');
  const showsWho = sheets.some(
    ({ organisationName, economy }) => organisationName !== undefined || economy !== undefined,
  );
  return (
    <Section
      title={title}
      aside={roundStatus !== 'open' && <Badge tone="calm">{t(`marks.round.${roundStatus}`)}</Badge>}
    >
      <SheetProgress roundId={roundId} />
      {roundStatus === 'closed' && (
        <Group>
          <LinkButton to={`/judging/rounds/${roundId}/marks`} variant="default">
            {t('marks.own.open')}
          </LinkButton>
        </Group>
      )}
      {roundStatus === 'discussion' && <Text size="sm">{t('marks.round.discussionLead')}</Text>}
      <Records
        label={title}
        rows={sheets}
        idOf={({ sheetId }) => sheetId}
        columns={[
          {
            key: 'title',
            title: t('common.proposal'),
            cell: ({ sheetId, title: proposal, language, calibration }) => (
              <>
                <Anchor component={Link} to={`/judging/sheets/${sheetId}`} lang={language} dir="auto">
                  {proposal}
                </Anchor>
                {calibration && (
                  <Text size="sm" c="dimmed">
                    {t('marks.readFirst')}
                  </Text>
                )}
              </>
            ),
          },
          ...(showsWho
            ? [
                {
                  key: 'who',
                  title: t('common.organisation'),
                  cell: ({ organisationName, economy }: SheetLine) =>
                    list([organisationName, economy].filter((one) => one !== undefined)) || '–',
                },
              ]
            : []),
          { key: 'language', title: t('common.language'), cell: ({ language }) => t(`codes.language.${language}`) },
          { key: 'status', title: t('common.status'), cell: (line) => <StatusOf line={line} /> },
          {
            key: 'total',
            title: t('common.total'),
            number: true,
            cell: ({ total }) => (total === null ? '–' : number(Math.round(total * 10) / 10)),
          },
        ]}
      />
    </Section>
  );
}

/** What was never finished in a round that is over is not to be marked any more. */
function StatusOf({ line }: { readonly line: SheetLine }) {
  const { t } = useLanguage();
  const { status } = line;
  const isLeft = (status === 'open' || status === 'entered') && !isWaiting(line);
  return isLeft ? (
    <Badge tone="quiet">{t('marks.notFinished')}</Badge>
  ) : (
    <Badge tone={tones[status]}>{t(`codes.sheetStatus.${status}`)}</Badge>
  );
}
