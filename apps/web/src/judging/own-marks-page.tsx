import { Anchor, Button, Group, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { useRead } from '../api/use-api';
import { type Competition, competitionPath } from '../competitions/competition';
import { useLanguage } from '../i18n/use-language';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { isDone } from './own-progress';
import { OwnMarksTable } from './own-marks-table';
import { ownMarksPath, type Sheet, type SheetLine, sheetPath, sheetsPath } from './sheet';

const ANNOUNCED: readonly string[] = ['announced', 'follow-up', 'archived'];

/** What a judge gave in a round, and the file that shows it to stand in the sealed result. */
export function OwnMarksPage() {
  const { roundId = '' } = useParams();
  const { t } = useLanguage();
  const sheets = useRead<readonly SheetLine[]>(sheetsPath);
  return (
    <Page title={t('marks.own.title')} lead={t('marks.own.lead')} back={{ to: '/judging', label: t('judge.list') }}>
      <Loaded from={sheets}>
        {(all) => {
          const [first, ...rest] = all.filter((line) => line.roundId === roundId && isDone(line));
          return first ? (
            <OfRound lines={[first, ...rest]} />
          ) : (
            <Section title={t('marks.own.marks')}>
              <Text c="dimmed">{t('marks.own.none')}</Text>
            </Section>
          );
        }}
      </Loaded>
    </Page>
  );
}

function OfRound({ lines }: { readonly lines: readonly [SheetLine, ...SheetLine[]] }) {
  const { t } = useLanguage();
  const [first] = lines;
  const sheet = useRead<Sheet>(sheetPath(first.sheetId));
  return (
    <>
      <Section title={t('marks.own.marks')}>
        <Loaded from={sheet}>{({ rubric }) => <OwnMarksTable {...{ lines, rubric }} />}</Loaded>
      </Section>
      {first.roundStatus === 'closed' && <Proof {...first} />}
    </>
  );
}

function Proof({ roundId, competitionId }: Pick<SheetLine, 'roundId' | 'competitionId'>) {
  const { t, language } = useLanguage();
  const { data: competition } = useRead<Pick<Competition, 'phase'>>(competitionPath(competitionId));
  const proof = useRead<unknown>(ownMarksPath(roundId));
  const isAnnounced = competition !== undefined && ANNOUNCED.includes(competition.phase);
  return (
    <Section title={t('marks.own.proof')}>
      <Text maw="46rem">{t('marks.own.proofLead')}</Text>
      <Group>
        <Loaded from={proof}>
          {() => (
            <Button component="a" href={ownMarksPath(roundId)} download={`own-marks-${roundId}.json`}>
              {t('marks.own.download')}
            </Button>
          )}
        </Loaded>
        {isAnnounced && (
          <Button component="a" variant="default" href={`/api/judging/rounds/${roundId}/sealed-result`} download>
            {t('marks.own.result')}
          </Button>
        )}
      </Group>
      {!isAnnounced && <Text size="sm">{t('marks.own.resultLater')}</Text>}
      <Text size="sm">
        {t('marks.own.check')}{' '}
        <Anchor href={`/${language}/verify`} underline="always">
          {t('marks.own.verify')}
        </Anchor>
      </Text>
      <Text size="sm" c="dimmed">
        {t('marks.own.secret')}
      </Text>
    </Section>
  );
}
