import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { AskFirst } from '../../ui/ask-first';
import { Section } from '../../ui/section';
import { Trouble } from '../../ui/trouble';
import { useCompetition } from '../use-competition';
import { type Decisions, decisionsPath } from './decision';

interface AcceptFormProps {
  readonly decisions: Decisions;
  /** The name of the round whose ranking it is. */
  readonly by: string;
  /** Marks may not change under a decision. */
  readonly isOver: boolean;
}

/** Deciding by the ranking, and the end of the deliberation. */
export function AcceptForm({ decisions, by, isOver }: AcceptFormProps) {
  const { t } = useLanguage();
  const { id, awards } = useCompetition();
  const [first, setFirst] = useState(awards);
  const accept = useCommand(() => ({ method: 'POST', path: decisionsPath(id), body: { accept: first } }));
  const complete = useCommand(() => ({ method: 'POST', path: `${decisionsPath(id)}/complete` }));
  if (!isOver)
    return (
      <Section title={t('secretariat.ranking.accept')}>
        <Text>{t('secretariat.ranking.acceptLater', { round: by })}</Text>
      </Section>
    );
  return (
    <Section title={t('secretariat.ranking.accept')}>
      <Stack>
        <Text>{t('secretariat.ranking.acceptLead', { round: by })}</Text>
        <Group align="flex-end">
          <NumberInput
            label={t('secretariat.ranking.acceptCount')}
            w="8rem"
            min={0}
            value={first}
            onChange={(value) => setFirst(Number(value))}
          />
          <Button loading={accept.isPending} onClick={() => accept.mutate()}>
            {t('secretariat.ranking.acceptDo')}
          </Button>
          {decisions.missing === 0 && decisions.entries > 0 && (
            <AskFirst
              button={t('secretariat.ranking.complete')}
              title={t('secretariat.ranking.completeTitle')}
              lead={t('secretariat.ranking.completeLead')}
              confirm={t('secretariat.ranking.complete')}
              act={() => complete.mutateAsync()}
            />
          )}
        </Group>
        <Trouble error={accept.error} />
      </Stack>
    </Section>
  );
}
