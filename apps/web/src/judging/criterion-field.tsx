import type { Criterion } from '@champions/contracts';
import { Text } from '@mantine/core';
import { useId } from 'react';
import { useLanguage } from '../i18n/use-language';
import classes from './criterion-field.module.css';

const MOST_IN_A_ROW = 11;

interface CriterionFieldProps {
  readonly criterion: Criterion;
  readonly mark: unknown;
  readonly readOnly: boolean;
  readonly fault: string | undefined;
  readonly change: (mark: number) => void;
}

/** One line of the scoring guide: what it asks, what the marks stand for, and the mark. */
export function CriterionField({ criterion, mark, readOnly, fault, change }: CriterionFieldProps) {
  const { t, text, number } = useLanguage();
  const name = useId();
  const { scale, weight, guidance } = criterion;
  const marks = Array.from({ length: scale + 1 }, (_, value) => value);
  const percent = number(Math.round(weight * 100));
  return (
    <fieldset
      className={classes['criterion']}
      aria-describedby={`${name}-guide ${name}-fault`}
      aria-invalid={fault !== undefined}
    >
      <legend>
        {text(criterion.name)} <span>({t('judge.sheet.weight', { percent })})</span>
      </legend>
      {guidance && (
        <Text id={`${name}-guide`} size="sm" c="dimmed" style={{ whiteSpace: 'pre-line' }}>
          {text(guidance)}
        </Text>
      )}
      <div
        className={classes['marks']}
        style={{ gridTemplateColumns: `repeat(${Math.min(scale + 1, MOST_IN_A_ROW)}, minmax(0, 2.6rem))` }}
        role="presentation"
      >
        {marks.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={mark === value}
              disabled={readOnly}
              onChange={() => change(value)}
            />
            <span>{value}</span>
          </label>
        ))}
      </div>
      <Text id={`${name}-fault`} size="sm" c="red">
        {fault}
      </Text>
    </fieldset>
  );
}
