import type { Criterion, Rubric } from '@champions/contracts';
import { Text } from '@mantine/core';
import { useLanguage } from '../i18n/use-language';
import { Records } from '../ui/records';
import { MarkText } from './mark-text';
import type { MarksShown } from './sheet';

/** Marks of one judge, or of one moment. */
export interface MarksColumn {
  readonly key: string;
  readonly title: string;
  readonly now: Omit<MarksShown, 'comment' | 'comments'>;
  /** Before a discussion; shown where it differs. */
  readonly first?: Pick<MarksShown, 'marks' | 'abstained' | 'total'> | null;
  readonly own?: boolean;
}

interface MarksTableProps {
  readonly label: string;
  readonly rubric: Rubric;
  readonly columns: readonly MarksColumn[];
}

type Line = { readonly key: string; readonly criterion: Criterion } | { readonly key: ''; readonly criterion: null };

/** Marks side by side, criterion by criterion, and the totals. */
export function MarksTable({ label, rubric, columns }: MarksTableProps) {
  const { t, text } = useLanguage();
  const lines: readonly Line[] = [
    ...rubric.map((criterion) => ({ key: criterion.key, criterion })),
    ...(columns.some(({ now }) => now.total !== null) ? [{ key: '' as const, criterion: null }] : []),
  ];
  return (
    <Records
      label={label}
      rows={lines}
      idOf={({ key }) => key}
      columns={[
        {
          key: 'criterion',
          title: t('marks.criterion'),
          cell: ({ criterion }) => (criterion ? text(criterion.name) : <b>{t('common.total')}</b>),
        },
        ...columns.map((column) => ({
          key: column.key,
          title: column.title,
          number: true,
          cell: ({ criterion }: Line) => <Cell {...{ column, criterion }} />,
        })),
      ]}
    />
  );
}

function Cell({
  column: { now, first, own },
  criterion,
}: {
  readonly column: MarksColumn;
  readonly criterion: Criterion | null;
}) {
  const { t, number } = useLanguage();
  const total = (value: number | null) => (value === null ? '–' : number(Math.round(value * 10) / 10));
  const said = (of: NonNullable<MarksColumn['first']>) =>
    criterion ? <MarkText {...{ criterion, of }} /> : total(of.total);
  const changed =
    first &&
    (criterion
      ? first.marks[criterion.key] !== now.marks[criterion.key] ||
        first.abstained.includes(criterion.key) !== now.abstained.includes(criterion.key)
      : first.total !== now.total);
  return (
    <>
      <Text component="span" inherit fw={own || !criterion ? 600 : 400}>
        {said(now)}
      </Text>
      {changed && (
        <Text component="span" size="sm" c="dimmed" display="block">
          {t('marks.before')} {said(first)}
        </Text>
      )}
    </>
  );
}
