import { Group, Radio, Stack, Text } from '@mantine/core';
import { useLanguage } from '../i18n/use-language';
import { type Wish, wishCodes, type WishLine } from './wishes';

interface WishChoiceProps {
  readonly line: WishLine;
  readonly open: boolean;
  readonly choose: (proposalId: string, wish: Wish | null) => void;
}

/** One proposal, as the round shows it, and the judge's wish. */
export function WishChoice({ line, open, choose }: WishChoiceProps) {
  const { t, list } = useLanguage();
  const { proposalId, title, summary, language, organisationName, economy, wish } = line;
  const about = [organisationName, economy].filter((one) => one !== undefined);
  return (
    <Stack gap={4}>
      <Radio.Group
        label={
          <bdi lang={language} dir="auto">
            {title}
          </bdi>
        }
        value={wish ?? ''}
        onChange={(chosen) => choose(proposalId, wishCodes.find((code) => code === chosen) ?? null)}
      >
        <Text size="sm" c="dimmed">
          {list([...about, t(`codes.language.${language}`)])}
        </Text>
        {summary !== '' && (
          <Text size="sm" lang={language} dir="auto">
            {summary}
          </Text>
        )}
        <Group gap="lg" mt={6}>
          {wishCodes.map((code) => (
            <Radio key={code} value={code} label={t(`wishes.wish.${code}`)} disabled={!open} />
          ))}
          <Radio value="" label={t('wishes.wish.none')} disabled={!open} />
        </Group>
      </Radio.Group>
    </Stack>
  );
}
