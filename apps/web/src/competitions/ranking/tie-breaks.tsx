import type { Rubric } from '@champions/contracts';
import { List, Text } from '@mantine/core';
import { useRead } from '../../api/use-api';
import { isolate } from '../../i18n/isolate';
import { useLanguage } from '../../i18n/use-language';
import { Section } from '../../ui/section';
import { useCompetition } from '../use-competition';
import { decisionsPath } from './decision';

type Step =
  | { readonly step: 'criterion'; readonly criterion: string }
  | { readonly step: 'fewer-abstentions' | 'head-to-head' | 'more-marks' | 'lot' };

interface TieBreak {
  readonly rank: number;
  readonly step: Step;
  readonly entries: readonly { readonly proposalId: string; readonly title: string; readonly place: number }[];
}

/** How each tie of a closed round was broken, step by step; decisions go by the order that results. */
export function TieBreaks({ rubric }: { readonly rubric: Rubric }) {
  const { t, text, number, list, language } = useLanguage();
  const { id } = useCompetition();
  const { data: ties = [] } = useRead<readonly TieBreak[]>(`${decisionsPath(id)}/tie-breaks`);
  if (ties.length === 0) return null;
  const nameOf = (step: Step): string => {
    if (step.step !== 'criterion') return t(`secretariat.ranking.steps.${step.step}`);
    const criterion = rubric.find(({ key }) => key === step.criterion);
    return criterion ? text(criterion.name) : step.criterion;
  };
  const said = ({ rank, step, entries }: TieBreak): string => {
    const isParted = entries.some(({ place }) => place > 1);
    const titles = entries.map(({ title }) => isolate(title, language));
    const about = { rank: number(rank), step: nameOf(step), order: list(titles) };
    return t(isParted ? 'secretariat.ranking.parted' : 'secretariat.ranking.stillTied', about);
  };
  return (
    <Section title={t('secretariat.ranking.tieBreaks')}>
      <Text>{t('secretariat.ranking.tieBreaksLead')}</Text>
      <List>
        {ties.map((tie) => (
          <List.Item key={JSON.stringify([tie.rank, tie.step, tie.entries.map(({ proposalId }) => proposalId)])}>
            {said(tie)}
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
