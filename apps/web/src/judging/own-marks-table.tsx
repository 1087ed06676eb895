import type { Rubric } from '@champions/contracts';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useLanguage } from '../i18n/use-language';
import { Records } from '../ui/records';
import { MarkText } from './mark-text';
import type { SheetLine } from './sheet';

interface OwnMarksTableProps {
  readonly lines: readonly SheetLine[];
  readonly rubric: Rubric;
}

/** A judge's marks of one round: a line a proposal, a column a criterion. */
export function OwnMarksTable({ lines, rubric }: OwnMarksTableProps) {
  const { t, text, number } = useLanguage();
  return (
    <Records
      label={t('marks.own.marks')}
      rows={lines}
      idOf={({ sheetId }) => sheetId}
      columns={[
        {
          key: '',
          title: t('common.proposal'),
          cell: ({ sheetId, title, language }) => (
            <Anchor component={Link} to={`/judging/sheets/${sheetId}`} lang={language} dir="auto">
              {title}
            </Anchor>
          ),
        },
        ...rubric.map((criterion) => ({
          key: criterion.key,
          title: text(criterion.name),
          number: true,
          cell: (line: SheetLine) => <MarkText criterion={criterion} of={line} />,
        })),
        {
          key: 'total.',
          title: t('common.total'),
          number: true,
          cell: ({ total, status }) => {
            if (status === 'abstained') return t('codes.sheetStatus.abstained');
            return total === null ? '–' : <b>{number(Math.round(total * 10) / 10)}</b>;
          },
        },
      ]}
    />
  );
}
