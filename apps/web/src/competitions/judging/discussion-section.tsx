import { Stack, Text } from '@mantine/core';
import { useCommand, useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { AskFirst } from '../../ui/ask-first';
import { Loaded } from '../../ui/loaded';
import { Records } from '../../ui/records';
import { Section } from '../../ui/section';
import { type Round, roundPath } from './round';

interface Given {
  readonly marks: Readonly<Record<string, number>>;
  readonly total: number;
}

interface RevisedSheet {
  readonly sheetId: string;
  readonly title: string | null;
  readonly judgeName: string | null;
  readonly first: Given;
  readonly now: Given;
  readonly revisions: readonly { readonly at: string; readonly why: string }[];
}

interface DiscussionSectionProps {
  readonly round: Round;
  /** Score sheets still open. */
  readonly missing: number;
}

/** Starting the discussion, and which marks it has changed. */
export function DiscussionSection({ round, missing }: DiscussionSectionProps) {
  const { t, number, moment } = useLanguage();
  const path = roundPath(round.roundId);
  const revised = useRead<readonly RevisedSheet[]>(`${path}/revised`, {
    every: round.status === 'discussion' && 10_000,
  });
  const discuss = useCommand(() => ({ method: 'POST', path: `${path}/discuss` }));
  return (
    <Section title={t('rounds.discussion.title')}>
      {round.status !== 'closed' && (
        <Text>{t(round.othersMarks === 'never' ? 'rounds.discussion.leadHidden' : 'rounds.discussion.lead')}</Text>
      )}
      {round.status === 'open' && (
        <div>
          <AskFirst
            button={t('rounds.discussion.start')}
            title={t('rounds.discussion.startTitle')}
            lead={t('rounds.discussion.startLead', { missing: number(missing) })}
            confirm={t('rounds.discussion.start')}
            act={() => discuss.mutateAsync()}
          />
        </div>
      )}
      <Loaded from={revised}>
        {(sheets) => (
          <Stack gap="sm">
            {sheets.length > 0 && <Text>{t('rounds.discussion.revised', { count: number(sheets.length) })}</Text>}
            <Records
              label={t('rounds.discussion.title')}
              rows={sheets}
              idOf={({ sheetId }) => sheetId}
              empty={t('rounds.discussion.none')}
              columns={[
                {
                  key: 'proposal',
                  title: t('common.proposal'),
                  cell: ({ title }) => <bdi>{title ?? t('common.unknown')}</bdi>,
                },
                {
                  key: 'judge',
                  title: t('secretariat.judging.judge'),
                  cell: ({ judgeName }) => judgeName ?? t('common.unknown'),
                },
                {
                  key: 'first',
                  title: t('rounds.discussion.first'),
                  number: true,
                  cell: ({ first }) => number(first.total),
                },
                { key: 'now', title: t('rounds.discussion.now'), number: true, cell: ({ now }) => number(now.total) },
                {
                  key: 'changes',
                  title: t('rounds.discussion.changes'),
                  cell: ({ first, now }) => <Changes rubric={round.rubric} {...{ first, now }} />,
                },
                {
                  key: 'why',
                  title: t('rounds.discussion.why'),
                  cell: ({ revisions }) =>
                    revisions.map(({ at, why }) => (
                      <div key={at}>
                        <span dir="auto">{why}</span>
                        <Text size="sm" c="dimmed">
                          {moment(at)}
                        </Text>
                      </div>
                    )),
                },
              ]}
            />
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}

interface ChangesProps extends Pick<RevisedSheet, 'first' | 'now'> {
  readonly rubric: Round['rubric'];
}

/** Mark by mark, those that are not as they were. */
function Changes({ rubric, first, now }: ChangesProps) {
  const { t, text, number } = useLanguage();
  const say = (mark: number | undefined) => (mark === undefined ? t('rounds.discussion.added') : number(mark));
  return rubric
    .filter(({ key }) => first.marks[key] !== now.marks[key])
    .map(({ key, name }) => (
      <div key={key}>
        {t('rounds.discussion.change', {
          ...{ criterion: text(name), first: say(first.marks[key]), now: say(now.marks[key]) },
        })}
      </div>
    ));
}
