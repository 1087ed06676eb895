import { Stack, Text } from '@mantine/core';
import { useLanguage } from '../../i18n/use-language';
import { CodeSelect } from '../../ui/code-select';
import { type Method, methods } from './decision';

interface AdvancedProps {
  readonly method: Method;
  readonly choose: (method: Method) => void;
}

/** The ranking as other methods would have it, to look at: decisions go by the mean. */
export function Advanced({ method, choose }: AdvancedProps) {
  const { t } = useLanguage();
  return (
    <details>
      <summary>{t('secretariat.ranking.advanced')}</summary>
      <Stack gap="xs" mt="xs" maw="32rem">
        <Text size="sm">{t('secretariat.ranking.advancedLead')}</Text>
        <CodeSelect
          label={t('secretariat.ranking.method')}
          value={method}
          codes={methods}
          say={(code) => t(`secretariat.ranking.methods.${code}`)}
          choose={choose}
        />
      </Stack>
    </details>
  );
}
