import { List, Text } from '@mantine/core';
import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Section } from '../../ui/section';
import { roundPath } from '../judging/round';

interface JudgeWarning {
  readonly judgeId: string;
  readonly name: string | null;
  readonly direction: 'strict' | 'lenient';
  readonly size: number;
}

/** Which judges mark clearly otherwise than the others who read the same proposals. */
export function JudgeWarnings({ roundId }: { readonly roundId: string }) {
  const { t, number } = useLanguage();
  const { data: warnings = [] } = useRead<readonly JudgeWarning[]>(`${roundPath(roundId)}/ranking/warnings`);
  if (warnings.length === 0) return null;
  return (
    <Section title={t('secretariat.ranking.warnings')}>
      <Text>{t('secretariat.ranking.warningsLead')}</Text>
      <List>
        {warnings.map(({ judgeId, name, direction, size }) => (
          <List.Item key={judgeId}>
            {t(`secretariat.ranking.${direction}`, { name: name ?? judgeId, points: number(Math.round(size)) })}
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
