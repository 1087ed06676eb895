import { Button, Group, List, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useCommand, useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { AskFirst } from '../../ui/ask-first';
import { CodeSelect } from '../../ui/code-select';
import { Loaded } from '../../ui/loaded';
import type { FoundEntries, FoundEntry, PairChange } from './assignments';
import type { PanelMember } from './round';

interface EditVariantProps {
  readonly path: string;
  readonly variantId: string;
  readonly members: readonly PanelMember[];
}

interface Wanted extends PairChange {
  readonly said: string;
}

/**
 * Gives a judge a proposal or takes it away, whoever reads it now. Several changes are gathered and made together, so
 * that two judges may swap although neither could take one more.
 */
export function EditVariant({ path, variantId, members }: EditVariantProps) {
  const { t, number } = useLanguage();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 300);
  const [wanted, setWanted] = useState<readonly Wanted[]>([]);
  const found = useRead<FoundEntries>(`${path}/variants/${variantId}/entries?words=${encodeURIComponent(words)}`, {
    when: words !== '',
  });
  const edit = useCommand<string>((reason) => ({
    ...{ method: 'POST', path: `${path}/variants/${variantId}/edit` },
    body: { changes: wanted.map(({ entryId, remove, add }) => ({ entryId, remove, add })), reason },
  }));
  const want = (change: Wanted) => setWanted([...wanted.filter(({ said }) => said !== change.said), change]);
  return (
    <Stack gap="sm">
      <Title order={4} size="h6">
        {t('assignments.byHand')}
      </Title>
      <TextInput
        type="search"
        label={t('assignments.findProposal')}
        description={t('assignments.byHandHelp')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {words !== '' && (
        <Loaded from={found}>
          {(answer) => (
            <Stack gap="sm">
              {answer.entries.map((entry) => (
                <EntryLine key={entry.proposalId} entry={entry} members={members} want={want} />
              ))}
              <Text size="sm" c="dimmed" role="status">
                {t('assignments.foundShown', { shown: number(answer.entries.length), all: number(answer.found) })}
              </Text>
            </Stack>
          )}
        </Loaded>
      )}
      {wanted.length > 0 && (
        <>
          <List size="sm">
            {wanted.map(({ said }) => (
              <List.Item key={said}>
                <Group gap="xs">
                  <span>{said}</span>
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    onClick={() => setWanted(wanted.filter((one) => one.said !== said))}
                  >
                    {t('assignments.notThis')}
                  </Button>
                </Group>
              </List.Item>
            ))}
          </List>
          <div>
            <AskFirst
              button={t('assignments.makeChanges')}
              title={t('assignments.makeChanges')}
              lead={t('assignments.makeChangesLead', { changes: number(wanted.length) })}
              confirm={t('assignments.makeChanges')}
              reason={{ label: t('conflicts.whyReason'), needed: true }}
              act={async (reason) => {
                await edit.mutateAsync(reason);
                setWanted([]);
              }}
            />
          </div>
        </>
      )}
    </Stack>
  );
}

interface EntryLineProps {
  readonly entry: FoundEntry;
  readonly members: readonly PanelMember[];
  readonly want: (change: Wanted) => void;
}

function EntryLine({ entry, members, want }: EntryLineProps) {
  const { t, list } = useLanguage();
  const { proposalId: entryId, title, organisationName, readers } = entry;
  const others = members.filter((one) => !readers.some(({ judgeId }) => judgeId === one.judgeId));
  const nameOf = (id: string) => members.find((one) => one.judgeId === id)?.name ?? t('common.unknown');
  return (
    <Stack gap={4}>
      <Text fw={600}>
        <bdi>{list([title, organisationName])}</bdi>
      </Text>
      <Group gap="xs">
        {readers.map(({ judgeId, name, stands }) => {
          const judge = name ?? t('common.unknown');
          if (stands)
            return (
              <Text key={judgeId} size="sm">
                {t('assignments.hasSheet', { judge })}
              </Text>
            );
          const said = t('assignments.willNotRead', { judge, title });
          return (
            <Button
              key={judgeId}
              size="compact-sm"
              variant="default"
              onClick={() => want({ entryId, remove: judgeId, add: null, said })}
            >
              {t('assignments.takeFrom', { judge })}
            </Button>
          );
        })}
        <CodeSelect
          size="xs"
          aria-label={t('assignments.giveTo', { title })}
          value=""
          codes={['', ...others.map(({ judgeId }) => judgeId)]}
          say={(id) => (id === '' ? t('assignments.oneMore') : nameOf(id))}
          choose={(add) => {
            if (add !== '')
              want({ entryId, remove: null, add, said: t('assignments.willRead', { judge: nameOf(add), title }) });
          }}
        />
      </Group>
    </Stack>
  );
}
