import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { faultsByField } from '../../api/problem';
import { useCommand } from '../../api/use-api';
import { momentOf, wallClock } from '../../i18n/moments';
import { useLanguage } from '../../i18n/use-language';
import { MomentField } from '../../ui/moment-field';
import { Section } from '../../ui/section';
import { Trouble } from '../../ui/trouble';
import { type Competition, competitionPath, momentNames } from '../competition';
import { useCompetition } from '../use-competition';

/** The dates. Changing the deadline extends the call; receipts name the version of the timeline they were given under. */
export function TimelineTab() {
  const competition = useCompetition();
  return <TimelineForm key={competition.timeline.revision} competition={competition} />;
}

const dated = momentNames.filter((name) => name !== 'announcement');

function TimelineForm({ competition }: { readonly competition: Competition }) {
  const { t, zone: timesIn } = useLanguage();
  const { id, timeline, zone, actions, revision } = competition;
  const shownOf = (name: (typeof dated)[number]) => {
    const { at } = timeline[name];
    return at === null ? '' : wallClock(at, zone);
  };
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const changed = dated.filter((name) => typed[name] !== undefined && typed[name] !== shownOf(name));
  const save = useCommand(() => ({
    ...{ method: 'PUT', path: `${competitionPath(id)}/timeline`, revision },
    body: Object.fromEntries(changed.map((name) => [name, momentOf(typed[name] ?? '', zone)])),
  }));
  const faults = faultsByField(save.error);
  return (
    <Section title={t('secretariat.tabs.timeline')}>
      <Text>{t('secretariat.timeline.lead')}</Text>
      <Text size="sm" c="dimmed">
        {timesIn(zone)} · {t('secretariat.timeline.revision', { revision: timeline.revision })}
      </Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Stack>
          {dated.map((name) => (
            <MomentField
              key={name}
              label={t(`codes.moment.${name}`)}
              value={typed[name] ?? shownOf(name)}
              disabled={actions?.changeMoments.includes(name) !== true}
              fault={faults[name]}
              change={(shown) => setTyped({ ...typed, [name]: shown })}
            />
          ))}
          <Text size="sm">{t('secretariat.timeline.announcement')}</Text>
          <Trouble error={save.error} />
          <div>
            <Button type="submit" loading={save.isPending} disabled={changed.length === 0}>
              {t('secretariat.timeline.change')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
