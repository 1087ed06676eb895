import type { Criterion } from '@champions/contracts';
import { Checkbox, Text, Textarea } from '@mantine/core';
import { useId } from 'react';
import { useLanguage } from '../i18n/use-language';
import classes from './criterion-field.module.css';
import { MarkInput } from './mark-input';
import { asksForComment } from './mark-scale';

interface CriterionFieldProps {
  readonly criterion: Criterion;
  readonly mark: unknown;
  readonly comment: unknown;
  readonly leftOut: boolean;
  readonly readOnly: boolean;
  readonly fault: string | undefined;
  readonly changeMark: (mark: number | undefined) => void;
  readonly changeComment: (comment: string) => void;
  readonly changeLeftOut: (leftOut: boolean) => void;
}

/** One line of the scoring guide: what it asks, what the marks stand for, the mark, and the comment it may need. */
export function CriterionField(props: CriterionFieldProps) {
  const { criterion, mark, comment, leftOut, readOnly, fault, changeMark, changeComment, changeLeftOut } = props;
  const { t, text, number } = useLanguage();
  const name = useId();
  const { weight, guidance, anchors = [], commentWhen, mayAbstain = false } = criterion;
  const percent = number(Math.round(weight * 100));
  const typed = typeof comment === 'string' ? comment : '';
  return (
    <fieldset
      className={classes['criterion']}
      aria-describedby={`${name}-guide ${name}-fault`}
      aria-invalid={fault !== undefined}
    >
      <legend>
        {text(criterion.name)} <span>({t('judge.sheet.weight', { percent })})</span>
      </legend>
      <div id={`${name}-guide`}>
        {guidance && (
          <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-line' }}>
            {text(guidance)}
          </Text>
        )}
        {anchors.length > 0 && (
          <ul className={classes['anchors']}>
            {anchors.map((anchor) => (
              <li key={anchor.mark}>
                <b>{number(anchor.mark)}</b> {text(anchor.meaning)}
              </li>
            ))}
          </ul>
        )}
      </div>
      {!leftOut && <MarkInput {...{ criterion, mark, name, readOnly }} change={changeMark} />}
      {mayAbstain && (
        <Checkbox
          mt="xs"
          label={t('judge.sheet.leaveOut')}
          checked={leftOut}
          disabled={readOnly}
          onChange={(event) => changeLeftOut(event.currentTarget.checked)}
        />
      )}
      {!leftOut && (commentWhen !== undefined || typed !== '') && (
        <Textarea
          mt="xs"
          label={t('judge.sheet.criterionComment')}
          description={<CommentRule criterion={criterion} />}
          required={asksForComment(criterion, mark)}
          autosize
          minRows={1}
          dir="auto"
          readOnly={readOnly}
          value={typed}
          onChange={(event) => changeComment(event.currentTarget.value)}
        />
      )}
      <Text id={`${name}-fault`} size="sm" c="red">
        {fault}
      </Text>
    </fieldset>
  );
}

function CommentRule({ criterion: { commentWhen = {} } }: { readonly criterion: Criterion }) {
  const { t, number } = useLanguage();
  const { below, above } = commentWhen;
  if (below !== undefined && above !== undefined)
    return t('judge.sheet.commentBeyond', { below: number(below), above: number(above) });
  if (below !== undefined) return t('judge.sheet.commentBelow', { mark: number(below) });
  return above === undefined ? null : t('judge.sheet.commentAbove', { mark: number(above) });
}
