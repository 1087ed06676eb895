import type { Rubric } from '@champions/contracts';
import { Stack, Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Fields } from '../drafts/merge-fields';
import { useLanguage } from '../i18n/use-language';
import { CriterionField } from './criterion-field';
import classes from './criterion-field.module.css';
import { PotLine } from './pot-line';
import { potsByLastCriterion } from './pots';
import { commentField, isLeftOut, leftOutField, markField } from './sheet';

interface CriteriaFieldsProps {
  readonly rubric: Rubric;
  readonly values: Fields;
  readonly readOnly: boolean;
  readonly faultOf: (criterion: string) => string | undefined;
  readonly change: (field: string, value: unknown) => void;
}

/** The whole scoring guide. Enter in a mark goes on to the next criterion. */
export function CriteriaFields({ rubric, values, readOnly, faultOf, change }: CriteriaFieldsProps) {
  const { t } = useLanguage();
  const pots = potsByLastCriterion(rubric, values);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    const criteria = [...event.currentTarget.querySelectorAll('fieldset')];
    const here = criteria.findIndex((one) => one.contains(event.target as Node));
    focusOn(criteria[here + 1]);
  };
  return (
    <Stack gap="lg" onKeyDown={onKeyDown}>
      {!readOnly && (
        <Text size="sm" c="dimmed" className={classes['keys'] ?? ''}>
          {t('marks.keys')}
        </Text>
      )}
      {rubric.map((criterion) => {
        const { key } = criterion;
        const pot = pots.get(key);
        return (
          <div key={key}>
            <CriterionField
              criterion={criterion}
              mark={values[markField(key)]}
              comment={values[commentField(key)]}
              leftOut={isLeftOut(values, key)}
              readOnly={readOnly}
              fault={faultOf(key)}
              changeMark={(mark) => change(markField(key), mark)}
              changeComment={(comment) => change(commentField(key), comment === '' ? undefined : comment)}
              changeLeftOut={(leftOut) => {
                change(leftOutField(key), leftOut || undefined);
                if (leftOut) change(markField(key), undefined);
              }}
            />
            {pot && <PotLine pot={pot} />}
          </div>
        );
      })}
    </Stack>
  );
}

/** Puts the keyboard on the mark of a criterion: the chosen one, the first to choose, or the number to type over. */
export function focusOn(criterion: Element | null | undefined): void {
  const marks = [...(criterion?.querySelectorAll('input') ?? [])];
  const mark = marks.find(({ checked }) => checked) ?? marks[0];
  mark?.focus();
  if (mark?.type === 'text') mark.select();
}
