import type { Language } from '@champions/contracts';
import { Button, Checkbox, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api/use-api';
import { isLanguage, languages } from '../../i18n/languages';
import { useLanguage } from '../../i18n/use-language';
import { Trouble } from '../../ui/trouble';
import type { RoleHolder } from '../people/role-holder';
import { roundPath } from './round';

interface InviteJudgeProps {
  readonly judge: RoleHolder;
  readonly roundId: string;
  /** Whether the form shows at once; a list of many is read first. */
  readonly isOpen: boolean;
}

/** What must be known of a judge before proposals are given out: what they read, and where they are from. */
export function InviteJudge({ judge, roundId, isOpen }: InviteJudgeProps) {
  const { t } = useLanguage();
  const { language } = judge;
  const [reads, setReads] = useState<readonly Language[]>(isLanguage(language) ? [language] : ['en']);
  const [expertise, setExpertise] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [economy, setEconomy] = useState('');
  const [maxLoad, setMaxLoad] = useState<number | null>(null);
  const invite = useCommand(() => ({
    ...{ method: 'POST', path: `${roundPath(roundId)}/panel` },
    body: {
      judges: [
        {
          judgeId: judge.accountId,
          languages: reads,
          expertise: expertise
            .split(/[,،]/u)
            .map((topic) => topic.trim())
            .filter((topic) => topic !== ''),
          organisation: organisation.trim() || null,
          economy: economy.trim() || null,
          maxLoad,
        },
      ],
    },
  }));
  return (
    <details open={isOpen}>
      <summary>
        <bdi>{judge.name}</bdi>
      </summary>
      <Stack gap="sm" my="sm" role="group" aria-label={judge.name}>
        <Checkbox.Group
          label={t('secretariat.judging.languages')}
          value={[...reads]}
          onChange={(chosen) => setReads(chosen.filter(isLanguage))}
        >
          <Group mt="xs">
            {languages.map((one) => (
              <Checkbox key={one} value={one} label={t(`codes.language.${one}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Group align="flex-end">
          <TextInput
            label={t('secretariat.judging.expertise')}
            value={expertise}
            onChange={(event) => setExpertise(event.currentTarget.value)}
          />
          <TextInput
            label={t('secretariat.judging.conflictOrganisation')}
            value={organisation}
            onChange={(event) => setOrganisation(event.currentTarget.value)}
          />
          <TextInput
            label={t('common.economy')}
            value={economy}
            onChange={(event) => setEconomy(event.currentTarget.value)}
          />
          <NumberInput
            label={t('secretariat.judging.maxLoad')}
            placeholder={t('secretariat.judging.noLimit')}
            min={1}
            w="8rem"
            value={maxLoad ?? ''}
            onChange={(value) => setMaxLoad(typeof value === 'number' ? value : null)}
          />
          <Button loading={invite.isPending} disabled={reads.length === 0} onClick={() => invite.mutate()}>
            {t('secretariat.judging.invite')}
          </Button>
        </Group>
        <Trouble error={invite.error} />
      </Stack>
    </details>
  );
}
