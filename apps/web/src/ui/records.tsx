import { Table, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './records.module.css';

export interface Column<T> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: T) => ReactNode;
  readonly number?: boolean;
  /** Buttons, which need no title where they are seen. */
  readonly actions?: boolean;
  /**
   * How it shares a line on a narrow screen, where every other cell has a line of its own: what leads the row, what
   * stands beside that, a figure among others.
   */
  readonly narrow?: 'lead' | 'main' | 'figure';
}

interface RecordsProps<T> {
  /** What the table is of, for those who do not see it. */
  readonly label: string;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly idOf: (row: T) => string;
  readonly empty?: string;
}

/** A table; on a narrow screen each row becomes a sheet with its titles beside the values. */
export function Records<T>({ label, rows, columns, idOf, empty }: RecordsProps<T>) {
  const { t } = useTranslation();
  const isCompact = columns.some(({ narrow }) => narrow !== undefined);
  if (rows.length === 0) return <Text c="dimmed">{empty ?? t('common.nothing')}</Text>;
  return (
    <Table
      className={classes['records']}
      data-compact={isCompact}
      aria-label={label}
      verticalSpacing="sm"
      highlightOnHover
    >
      <Table.Thead>
        <Table.Tr>
          {columns.map(({ key, title, number, actions }) => (
            <Table.Th key={key} ta={number ? 'end' : 'start'}>
              {actions ? <VisuallyHidden>{title}</VisuallyHidden> : title}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={idOf(row)}>
            {columns.map(({ key, title, cell, number, actions, narrow }) => (
              <Table.Td key={key} data-title={actions ? '' : title} data-number={number} data-narrow={narrow}>
                <div>{cell(row)}</div>
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
