import { Anchor, Group, Text } from '@mantine/core';
import { useLanguage } from '../../i18n/use-language';
import { Section } from '../../ui/section';
import { roundPath } from '../judging/round';

/** What everybody may download once it is announced, and where to check it. */
export function SealedResult({ roundId }: { readonly roundId: string }) {
  const { t } = useLanguage();
  return (
    <Section title={t('secretariat.ranking.sealed')}>
      <Text>{t('secretariat.ranking.sealedLead')}</Text>
      <Group>
        <Anchor href={`${roundPath(roundId)}/sealed-result`} download>
          {t('secretariat.ranking.sealedDownload')}
        </Anchor>
        <Anchor href="/verify">{t('secretariat.ranking.sealedVerify')}</Anchor>
      </Group>
    </Section>
  );
}
