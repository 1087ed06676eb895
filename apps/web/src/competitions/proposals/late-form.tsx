import { Button, Fieldset, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { proposalPath } from '../../proposals/proposal';
import { Trouble } from '../../ui/trouble';

/** Whether a proposal that came after the deadline may take part. The organisation reads the reason. */
export function LateForm({ proposalId }: { readonly proposalId: string }) {
  const { t } = useLanguage();
  const [reason, setReason] = useState('');
  const decide = useCommand<boolean>((accept) => ({
    ...{ method: 'POST', path: `${proposalPath(proposalId)}/late-decision` },
    body: { accept, reason },
  }));
  const idle = reason.trim() === '';
  return (
    <Fieldset legend={t('secretariat.proposals.lateTitle')}>
      <Stack>
        <Text>{t('secretariat.proposals.lateLead')}</Text>
        <Textarea
          label={t('common.reason')}
          withAsterisk
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Trouble error={decide.error} />
        <Group>
          <Button loading={decide.isPending} disabled={idle} onClick={() => decide.mutate(true)}>
            {t('secretariat.proposals.accept')}
          </Button>
          <Button variant="default" loading={decide.isPending} disabled={idle} onClick={() => decide.mutate(false)}>
            {t('secretariat.proposals.refuse')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
