import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../i18n/use-language';
import { CodeSelect } from '../ui/code-select';
import { Section } from '../ui/section';
import { Trouble } from '../ui/trouble';
import { useWishes } from './use-wishes';
import { WishChoice } from './wish-choice';
import { type OwnWishes, type WishFilter, wishFilters, wishLines } from './wishes';

/** So many at once: a list of thousands would be slow to move in. */
const STEP = 50;

export function WishesList({ wishes: { roundId, open, entries } }: { readonly wishes: OwnWishes }) {
  const { t, number } = useLanguage();
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<WishFilter>('all');
  // What was just answered stays where it is until the list is filtered anew.
  const [shownIds, setShownIds] = useState<ReadonlySet<string> | null>(null);
  const [most, setMost] = useState(STEP);
  const { choose, saving, error, retry } = useWishes(roundId);
  const look = (next: { readonly typed: string; readonly filter: WishFilter }) => {
    setTyped(next.typed);
    setFilter(next.filter);
    setMost(STEP);
    setShownIds(new Set(wishLines(entries, next).map(({ proposalId }) => proposalId)));
  };
  const found = shownIds === null ? entries : entries.filter(({ proposalId }) => shownIds.has(proposalId));
  const answered = entries.filter(({ wish }) => wish !== null).length;
  if (entries.length === 0) return <Text>{t('wishes.empty')}</Text>;
  return (
    <Section title={t('wishes.answered', { answered: number(answered), all: number(entries.length) })}>
      {!open && (
        <Alert color="gray" variant="outline" role="status">
          {t('wishes.ended')}
        </Alert>
      )}
      <Group align="flex-end">
        <TextInput
          type="search"
          label={t('wishes.search')}
          value={typed}
          onChange={(event) => look({ typed: event.currentTarget.value, filter })}
        />
        <CodeSelect
          label={t('wishes.filter')}
          value={filter}
          codes={wishFilters}
          say={(code) => t(`wishes.show.${code}`)}
          choose={(code) => look({ typed, filter: code })}
        />
      </Group>
      {open && (
        <Text size="sm" c="dimmed">
          {t('wishes.keys')}{' '}
          <span role="status">
            {t(saving === 'saving' ? 'wishes.saving' : saving === 'failed' ? 'wishes.notSaved' : 'wishes.saved')}
          </span>
        </Text>
      )}
      <Trouble error={error} retry={() => void retry()} />
      <Stack gap="lg">
        {found.slice(0, most).map((line) => (
          <WishChoice key={line.proposalId} line={line} open={open} choose={choose} />
        ))}
      </Stack>
      <Text size="sm" c="dimmed" role="status">
        {t('wishes.shown', { shown: number(Math.min(most, found.length)), all: number(found.length) })}
      </Text>
      {found.length > most && (
        <div>
          <Button variant="default" onClick={() => setMost(most + STEP)}>
            {t('wishes.more')}
          </Button>
        </div>
      )}
    </Section>
  );
}
