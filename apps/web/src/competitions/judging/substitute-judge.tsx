import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Trouble } from '../../ui/trouble';
import { type PanelMember, roundPath } from './round';

interface SubstituteJudgeProps {
  readonly roundId: string;
  readonly member: PanelMember;
  readonly panel: readonly PanelMember[];
}

interface Substitution {
  readonly moved: number;
  readonly left: number;
}

/** Another judge of the panel takes over what this one has not marked yet. */
export function SubstituteJudge({ roundId, member, panel }: SubstituteJudgeProps) {
  const { t, number } = useLanguage();
  const others = panel.filter(({ judgeId, replacedBy }) => judgeId !== member.judgeId && replacedBy === null);
  const [opened, setOpened] = useState(false);
  const [chosen, setChosen] = useState('');
  const substituteId = chosen || (others[0]?.judgeId ?? '');
  const replace = useCommand<null, Substitution>(() => ({
    ...{ method: 'POST', path: `${roundPath(roundId)}/panel/${member.judgeId}/substitute` },
    body: { substituteId },
  }));
  if (others.length === 0) return null;
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setOpened(true)}>
        {t('conflicts.substitute')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('conflicts.substituteTitle', { name: member.name ?? t('common.unknown') })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Stack>
          <Text>{t('conflicts.substituteLead')}</Text>
          <NativeSelect
            label={t('conflicts.substituteBy')}
            value={substituteId}
            data={others.map((one) => ({ value: one.judgeId, label: one.name ?? t('common.unknown') }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <Trouble error={replace.error} />
          {replace.data ? (
            <Text role="status">
              {t('conflicts.substituted', { moved: number(replace.data.moved), left: number(replace.data.left) })}
            </Text>
          ) : (
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setOpened(false)}>
                {t('common.cancel')}
              </Button>
              <Button color="red" loading={replace.isPending} onClick={() => replace.mutate(null)}>
                {t('conflicts.substitute')}
              </Button>
            </Group>
          )}
        </Stack>
      </Modal>
    </>
  );
}
