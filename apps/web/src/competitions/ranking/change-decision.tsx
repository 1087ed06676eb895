import type { Outcome } from '@champions/contracts';
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { faultsByField } from '../../api/problem';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { CodeSelect } from '../../ui/code-select';
import { Trouble } from '../../ui/trouble';
import { useCompetition } from '../use-competition';
import { type DecisionLine, decisionsPath, outcomes, type RankingLine } from './decision';

interface ChangeDecisionProps {
  readonly line: RankingLine;
  readonly decision: DecisionLine | undefined;
}

/** The decision on one proposal, with the reason where it departs from the ranking. */
export function ChangeDecision({ line: { proposalId, title }, decision }: ChangeDecisionProps) {
  const { t } = useLanguage();
  const { id } = useCompetition();
  const [opened, setOpened] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(decision?.outcome ?? 'winner');
  const [reason, setReason] = useState(decision?.reason ?? '');
  const take = useCommand(() => ({
    ...{ method: 'POST', path: decisionsPath(id) },
    body: { decisions: [{ proposalId, outcome, ...(reason.trim() !== '' && { reason: reason.trim() }) }] },
  }));
  return (
    <>
      <Button size="compact-xs" variant="default" onClick={() => setOpened(true)}>
        {t('secretariat.ranking.change')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('secretariat.ranking.changeTitle', { title })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Stack>
          <CodeSelect
            label={t('secretariat.ranking.outcome')}
            value={outcome}
            codes={outcomes}
            say={(code) => t(`codes.outcome.${code}`)}
            choose={setOutcome}
          />
          <Textarea
            label={t('common.reason')}
            description={t('secretariat.ranking.reasonHelp')}
            autosize
            minRows={2}
            value={reason}
            error={faultsByField(take.error)['decisions.0.reason']}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Trouble error={take.error} />
          <Group justify="flex-end">
            <Button
              loading={take.isPending}
              onClick={() => take.mutate(undefined, { onSuccess: () => setOpened(false) })}
            >
              {t('common.save')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
