import { Alert, Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSentence } from './use-sentence';

interface TroubleProps {
  readonly error: Error | null;
  readonly retry?: () => void;
  readonly title?: string;
}

/** What went wrong, in a sentence, and what can be done. Nothing when nothing did. */
export function Trouble({ error, retry, title }: TroubleProps) {
  const { t } = useTranslation();
  const sentence = useSentence();
  if (error === null) return null;
  return (
    <Alert color="red" variant="outline" role="alert" {...(title !== undefined && { title })}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{sentence(error)}</Text>
        {retry && (
          <Button size="xs" variant="default" onClick={retry}>
            {t('common.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
