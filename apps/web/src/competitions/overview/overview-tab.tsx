import { proposalStatuses } from '../proposals/proposal-statuses';
import { allows } from '@champions/policy';
import { Anchor, Group, List, SimpleGrid, Stack, Text } from '@mantine/core';
import type { ProposalStatus } from '@champions/contracts';
import { useCommand, useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { useAccount } from '../../session/use-account';
import { AskFirst } from '../../ui/ask-first';
import { Facts } from '../../ui/facts';
import { Loaded } from '../../ui/loaded';
import { Section } from '../../ui/section';
import { competitionPath, momentNames } from '../competition';
import { useCompetition } from '../use-competition';
import { LadderSection } from './ladder-section';

/** Where the competition stands, what comes next, and who has it in hand. */
export function OverviewTab() {
  const competition = useCompetition();
  const account = useAccount();
  const observes = allows(account, 'competition.observe', { competitionId: competition.id });
  return (
    <Stack>
      <NextStep />
      {observes && <Counts competitionId={competition.id} />}
      <Moments />
      <LadderSection />
      {competition.moves && competition.moves.length > 0 && <Moves />}
    </Stack>
  );
}

function NextStep() {
  const { t, moment } = useLanguage();
  const { id, next, waitsFor, actions, zone } = useCompetition();
  const path = competitionPath(id);
  const schedule = useCommand(() => ({ method: 'POST', path: `${path}/schedule` }));
  const move = useCommand(() => ({ method: 'POST', path: `${path}/phase`, body: { to: actions?.moveTo } }));
  return (
    <Section title={t('secretariat.overview.next')}>
      {next && (
        <Text>
          {t('secretariat.overview.nextMove', {
            phase: t(`codes.phase.${next.to}`),
            moment: moment(next.at, zone),
          })}
        </Text>
      )}
      {waitsFor && <Text>{t(`secretariat.overview.waits.${waitsFor}`)}</Text>}
      <Group>
        {actions?.schedule && (
          <AskFirst
            variant="filled"
            button={t('secretariat.overview.schedule')}
            title={t('secretariat.overview.schedule')}
            lead={t('secretariat.overview.scheduleLead')}
            confirm={t('secretariat.overview.schedule')}
            act={() => schedule.mutateAsync()}
          />
        )}
        {actions?.moveTo && (
          <AskFirst
            button={t('secretariat.overview.moveTo', { phase: t(`codes.phase.${actions.moveTo}`) })}
            title={t('secretariat.overview.moveTitle', { phase: t(`codes.phase.${actions.moveTo}`) })}
            lead={t('secretariat.overview.moveLead')}
            confirm={t('secretariat.overview.moveTo', { phase: t(`codes.phase.${actions.moveTo}`) })}
            act={() => move.mutateAsync()}
          />
        )}
      </Group>
    </Section>
  );
}

function Counts({ competitionId }: { readonly competitionId: string }) {
  const { t, number } = useLanguage();
  const counts = useRead<Readonly<Record<ProposalStatus, number>>>(`/api/intake/competitions/${competitionId}/counts`, {
    every: 15_000,
  });
  return (
    <Section title={t('secretariat.overview.counts')}>
      <Loaded from={counts}>
        {(found) => (
          <SimpleGrid cols={{ base: 2, sm: 4 }} component="dl" m={0}>
            {proposalStatuses.map((status) => (
              <div key={status}>
                <Text component="dt" size="sm" c="dimmed">
                  {t(`codes.proposalStatus.${status}`)}
                </Text>
                <Text component="dd" m={0} fz="1.6rem" fw={600}>
                  {number(found[status])}
                </Text>
              </div>
            ))}
          </SimpleGrid>
        )}
      </Loaded>
    </Section>
  );
}

function Moments() {
  const { t, moment, zone: timesIn, language } = useLanguage();
  const { timeline, zone, slug, phase } = useCompetition();
  return (
    <Section title={t('secretariat.tabs.timeline')}>
      <Facts facts={momentNames.map((name) => [t(`codes.moment.${name}`), moment(timeline[name].at, zone)])} />
      <Text size="sm" c="dimmed">
        {timesIn(zone)} · {t('secretariat.timeline.revision', { revision: timeline.revision })}
      </Text>
      {phase !== 'draft' && (
        <Anchor href={`/${language}/competitions/${slug}`}>{t('secretariat.overview.publicPage')}</Anchor>
      )}
    </Section>
  );
}

function Moves() {
  const { t, moment } = useLanguage();
  const { moves = [], zone } = useCompetition();
  return (
    <Section title={t('secretariat.overview.history')}>
      <List>
        {moves.map(({ to, by, at }) => (
          <List.Item key={`${to} ${at}`}>
            {t(`codes.phase.${to}`)}, {moment(at, zone)},{' '}
            {t(by === 'timeline' ? 'secretariat.overview.byTimeline' : 'secretariat.overview.bySecretariat')}
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
