import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Badge, type Tone } from '../../ui/badge';
import { Loaded } from '../../ui/loaded';
import { Records } from '../../ui/records';
import { Section } from '../../ui/section';
import { EnterMarks } from './enter-marks';
import { type EnteredLine, enteredPath } from './entered';
import type { Round } from './round';

const tones: Readonly<Record<EnteredLine['answer'], Tone>> = {
  ...{ waiting: 'marker', confirmed: 'good', corrected: 'calm' },
};

/** Marks that came on paper, by mail or on the telephone: who typed them, and what the judge says to it. */
export function EnteredSection({ round }: { readonly round: Round }) {
  const { t, moment } = useLanguage();
  const entered = useRead<readonly EnteredLine[]>(enteredPath(round.roundId));
  return (
    <Section title={t('rounds.entered.title')}>
      {t('rounds.entered.lead')}
      <Loaded from={entered}>
        {(lines) => (
          <Records
            label={t('rounds.entered.list')}
            rows={lines}
            idOf={({ sheetId }) => sheetId}
            empty={t('rounds.entered.none')}
            columns={[
              {
                key: 'judge',
                title: t('rounds.entered.judge'),
                cell: ({ judgeName }) => judgeName ?? t('common.unknown'),
              },
              {
                key: 'proposal',
                title: t('rounds.entered.proposal'),
                cell: ({ title }) => <bdi>{title ?? t('common.unknown')}</bdi>,
              },
              {
                key: 'from',
                title: t('rounds.entered.from'),
                cell: ({ source, note }) => (
                  <>
                    {t(`rounds.entered.sources.${source}`)}
                    {note !== '' && <div dir="auto">{note}</div>}
                  </>
                ),
              },
              {
                key: 'by',
                title: t('rounds.entered.by'),
                cell: ({ byName, at }) => (
                  <>
                    {byName ?? t('common.unknown')}
                    <div>{moment(at)}</div>
                  </>
                ),
              },
              {
                key: 'answer',
                title: t('rounds.entered.answer'),
                cell: ({ answer }) => <Badge tone={tones[answer]}>{t(`rounds.entered.answers.${answer}`)}</Badge>,
              },
            ]}
          />
        )}
      </Loaded>
      {round.status === 'open' && <EnterMarks round={round} />}
    </Section>
  );
}
