import { List, Text } from '@mantine/core';
import { useLanguage } from '../../i18n/use-language';
import { Section } from '../../ui/section';
import type { TieBreak, TieStep } from './final-places';

interface TieBreaksProps {
  readonly ties: readonly TieBreak[];
  readonly sayStep: (step: TieStep) => string;
}

/** How each tie of a closed round was broken, step by step; decisions go by the order that results. */
export function TieBreaks({ ties, sayStep }: TieBreaksProps) {
  const { t, number, list, quoted } = useLanguage();
  if (ties.length === 0) return null;
  const said = ({ rank, step, entries }: TieBreak): string => {
    const isParted = entries.some(({ place }) => place > 1);
    const order = list(entries.map(({ title }) => quoted(title)));
    const about = { rank: number(rank), step: quoted(sayStep(step)), order };
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
