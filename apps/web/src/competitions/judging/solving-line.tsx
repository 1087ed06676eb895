import { Alert, Progress, Stack, Text } from '@mantine/core';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { DoIt } from '../../ui/do-it';
import type { Variant } from './assignments';
import { WaysOut } from './ways-out';

interface SolvingLineProps {
  readonly path: string;
  readonly variant: Variant;
  readonly latest: boolean;
}

/** How far a solve is, which can be given up; or why the latest came to nothing, with each way out. */
export function SolvingLine({ path, variant, latest }: SolvingLineProps) {
  const { t, number, moment } = useLanguage();
  const { variantId, status, level, refusal, startedAt } = variant;
  const cancel = useCommand(() => ({ method: 'POST', path: `${path}/variants/${variantId}/cancel` }));
  if (status === 'solving') {
    const said =
      level === null
        ? t('assignments.solving', { moment: moment(startedAt) })
        : t('assignments.solvingLevel', { moment: moment(startedAt), level: number(level) });
    return (
      <Stack gap="xs">
        <Text role="status">{said}</Text>
        <Progress value={100} animated aria-label={said} />
        <DoIt command={cancel} variant="default">
          {t('assignments.cancel')}
        </DoIt>
      </Stack>
    );
  }
  if (!latest || refusal === null) return null;
  return (
    <Alert color="red" variant="outline" role="alert">
      <Text size="sm">{refusal.message}</Text>
      <WaysOut ways={refusal.errors} />
    </Alert>
  );
}
