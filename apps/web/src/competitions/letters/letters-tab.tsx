import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { query } from '../../api/page';
import { useCommand, useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { AskFirst } from '../../ui/ask-first';
import { Badge, type Tone } from '../../ui/badge';
import { CodeSelect } from '../../ui/code-select';
import { Facts } from '../../ui/facts';
import { Loaded } from '../../ui/loaded';
import { Paged } from '../../ui/paged';
import { Records } from '../../ui/records';
import { Section } from '../../ui/section';
import { usePages } from '../../ui/use-pages';
import { useCompetition } from '../use-competition';
import {
  type Letter,
  type LetterPage,
  letterReasons,
  type LetterStatus,
  letterStatuses,
  lettersPath,
  type LetterSummary,
} from './letter';

const tones: Readonly<Record<LetterStatus, Tone>> = {
  ...{ queued: 'calm', attempting: 'calm', sent: 'good', failed: 'bad', dropped: 'quiet' },
};
const filters = ['all', ...letterStatuses] as const;

/** The delivery log: which letters went out, and which did not. */
export function LettersTab() {
  const { t, moment, number } = useLanguage();
  const { id: competitionId } = useCompetition();
  const [filter, setFilter] = useState<(typeof filters)[number]>('all');
  const params = { competitionId, status: filter === 'all' ? null : filter };
  const letters = usePages(lettersPath, params, (page: LetterPage) => page.letters);
  return (
    <Stack>
      <Summary competitionId={competitionId} />
      <Section
        title={t('secretariat.tabs.letters')}
        aside={
          <CodeSelect
            aria-label={t('secretariat.proposals.filter')}
            value={filter}
            codes={filters}
            say={(code) => (code === 'all' ? t('secretariat.letters.all') : t(`codes.letterStatus.${code}`))}
            choose={setFilter}
          />
        }
      >
        <Paged from={letters}>
          {(items) => (
            <Records
              label={t('secretariat.tabs.letters')}
              rows={items}
              idOf={({ id }) => id}
              columns={[
                {
                  key: 'reason',
                  title: t('secretariat.letters.letter'),
                  cell: ({ reason }) => t(`codes.letterReason.${reason}`),
                },
                {
                  key: 'status',
                  title: t('common.status'),
                  cell: ({ status, error }) => (
                    <>
                      <Badge tone={tones[status]}>{t(`codes.letterStatus.${status}`)}</Badge>
                      {error !== null && (
                        <Text size="sm" c="dimmed" dir="auto">
                          {t('secretariat.letters.error')}: {error}
                        </Text>
                      )}
                    </>
                  ),
                },
                {
                  key: 'language',
                  title: t('common.language'),
                  cell: ({ language }) => (language === null ? '–' : t(`codes.language.${language}`)),
                },
                {
                  key: 'attempts',
                  title: t('secretariat.letters.attempts'),
                  number: true,
                  cell: ({ attempts }) => number(attempts),
                },
                {
                  key: 'sent',
                  title: t('secretariat.letters.sentAt'),
                  cell: ({ sentAt }) => (sentAt === null ? '–' : moment(sentAt)),
                },
                {
                  key: 'resend',
                  title: t('common.actions'),
                  actions: true,
                  cell: (letter) => <Resend letter={letter} />,
                },
              ]}
            />
          )}
        </Paged>
      </Section>
    </Stack>
  );
}

function Summary({ competitionId }: { readonly competitionId: string }) {
  const { t, number } = useLanguage();
  const summary = useRead<LetterSummary>(query(`${lettersPath}/summary`, { competitionId }), { every: 15_000 });
  return (
    <Section title={t('common.total')}>
      <Loaded from={summary}>
        {({ byReason, byStatus, total, repeated }) => (
          <Stack>
            <Group>
              {letterStatuses.map((status) => (
                <Badge key={status} tone={tones[status]}>
                  {t(`codes.letterStatus.${status}`)}: {number(byStatus[status] ?? 0)}
                </Badge>
              ))}
            </Group>
            {repeated > 0 && <Text>{t('secretariat.letters.repeated', { repeated: number(repeated) })}</Text>}
            <Facts
              facts={[
                ...letterReasons.flatMap((reason) => {
                  const found = byReason[reason];
                  return found === undefined ? [] : [[t(`codes.letterReason.${reason}`), number(found)] as const];
                }),
                [t('common.total'), number(total)],
              ]}
            />
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}

function Resend({ letter: { id, reason, status } }: { readonly letter: Letter }) {
  const { t } = useLanguage();
  const resend = useCommand(() => ({ method: 'POST', path: `${lettersPath}/${id}/resend` }));
  if (reason === 'sign-in' || !['sent', 'failed'].includes(status)) return null;
  return (
    <AskFirst
      size="xs"
      button={t('secretariat.letters.resend')}
      title={t('secretariat.letters.resendTitle')}
      lead={t('secretariat.letters.resendLead')}
      confirm={t('secretariat.letters.resend')}
      act={() => resend.mutateAsync()}
    />
  );
}
