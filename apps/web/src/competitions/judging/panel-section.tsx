import { Stack, Text } from '@mantine/core';
import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { Loaded } from '../../ui/loaded';
import { Records } from '../../ui/records';
import { Section } from '../../ui/section';
import { type RoleHolder, rolesPath } from '../people/role-holder';
import { useCompetition } from '../use-competition';
import { InviteJudge } from './invite-judge';
import { type PanelMember, type Round, roundPath } from './round';
import { SubstituteJudge } from './substitute-judge';

/** Of more judges than these who are not asked yet the names are shown, and the form of whoever is chosen. */
const SHOWN_AT_ONCE = 3;

/** Who judges in this round, and judges who are not asked yet. */
export function PanelSection({ round }: { readonly round: Round }) {
  const { t, number, list } = useLanguage();
  const { id } = useCompetition();
  const panel = useRead<readonly PanelMember[]>(`${roundPath(round.roundId)}/panel`);
  const holders = useRead<readonly RoleHolder[]>(rolesPath(id));
  return (
    <Section title={t('secretariat.judging.panel')}>
      <Text>{t('secretariat.judging.panelLead')}</Text>
      <Loaded from={panel}>
        {(members) => {
          const seated = new Set(members.map(({ judgeId }) => judgeId));
          const others = (holders.data ?? []).filter(
            ({ role, accountId }) => role === 'judge' && !seated.has(accountId),
          );
          return (
            <Stack>
              <Records
                label={t('secretariat.judging.panel')}
                rows={members}
                idOf={({ judgeId }) => judgeId}
                columns={[
                  { key: 'name', title: t('common.name'), cell: ({ name }) => name ?? t('common.unknown') },
                  {
                    key: 'languages',
                    title: t('secretariat.judging.languages'),
                    cell: ({ languages }) => list(languages.map((one) => t(`codes.language.${one}`))),
                  },
                  {
                    key: 'organisation',
                    title: t('secretariat.judging.conflictOrganisation'),
                    cell: ({ organisation, economy }) =>
                      list([organisation, economy].filter((one) => one !== null)) || '–',
                  },
                  {
                    key: 'load',
                    title: t('secretariat.judging.maxLoad'),
                    cell: ({ maxLoad }) => (maxLoad === null ? t('secretariat.judging.noLimit') : number(maxLoad)),
                  },
                  {
                    key: 'state',
                    title: t('common.status'),
                    cell: (member) => <SeatBadge member={member} />,
                  },
                  {
                    key: 'actions',
                    title: t('conflicts.substitute'),
                    actions: true,
                    cell: (member) =>
                      member.replacedBy === null && (
                        <SubstituteJudge member={member} panel={members} roundId={round.roundId} />
                      ),
                  },
                ]}
              />
              {others.map((judge) => (
                <InviteJudge
                  key={judge.accountId}
                  judge={judge}
                  roundId={round.roundId}
                  isOpen={others.length <= SHOWN_AT_ONCE}
                />
              ))}
            </Stack>
          );
        }}
      </Loaded>
    </Section>
  );
}

function SeatBadge({ member: { declaredAt, replacedBy } }: { readonly member: PanelMember }) {
  const { t } = useLanguage();
  if (replacedBy !== null) return <Badge tone="quiet">{t('conflicts.replaced')}</Badge>;
  return declaredAt === null ? (
    <Badge tone="marker">{t('conflicts.notDeclared')}</Badge>
  ) : (
    <Badge tone="good">{t('conflicts.declared')}</Badge>
  );
}
