import type { Rubric } from '@champions/contracts';
import { Stack, Text, Title } from '@mantine/core';
import { useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { Loaded } from '../ui/loaded';
import { Section } from '../ui/section';
import { CommentsList } from './comments-list';
import { MarksTable } from './marks-table';
import { othersShown } from './others-shown';
import { RevisionsList } from './revisions-list';
import { type OthersMarks, othersPath, type Sheet } from './sheet';

/** What the other judges gave, once the round shows it; before that, when it will. */
export function OthersSection({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useLanguage();
  const shown = othersShown(sheet);
  const others = useRead<readonly OthersMarks[]>(othersPath(sheet.sheetId), { when: shown === 'now' });
  return (
    <Section title={t('marks.others.title')}>
      {shown === 'now' ? (
        <Loaded from={others}>{(all) => <SideBySide {...{ sheet, all }} />}</Loaded>
      ) : (
        <Text size="sm">{t(`marks.others.${shown}`)}</Text>
      )}
    </Section>
  );
}

function SideBySide({ sheet, all }: { readonly sheet: Sheet; readonly all: readonly OthersMarks[] }) {
  const { t, number } = useLanguage();
  const { rubric, total, first } = sheet;
  if (all.length === 0) return <Text c="dimmed">{t('marks.others.none')}</Text>;
  const nameOf = ({ reader }: OthersMarks) => t('marks.others.judge', { number: number(reader) });
  const own = total === null ? [] : [{ key: 'own', title: t('marks.others.you'), now: sheet, first, own: true }];
  const columns = all.map((one) => ({ key: String(one.reader), title: nameOf(one), now: one, first: one.first }));
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('marks.others.lead')}
      </Text>
      <MarksTable label={t('marks.others.title')} rubric={rubric} columns={[...own, ...columns]} />
      {all.map((one) => (
        <Written key={one.reader} name={nameOf(one)} {...{ rubric, one }} />
      ))}
    </>
  );
}

interface WrittenProps {
  readonly name: string;
  readonly rubric: Rubric;
  readonly one: OthersMarks;
}

function Written({ name, rubric, one }: WrittenProps) {
  return (
    <Stack gap="xs">
      <Title order={3} size="h6">
        {name}
      </Title>
      <CommentsList rubric={rubric} of={one} />
      <RevisionsList revisions={one.revisions} />
    </Stack>
  );
}
