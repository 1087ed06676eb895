import type { Criterion } from '@champions/contracts';
import { NumberInput } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { useLanguage } from '../i18n/use-language';
import classes from './criterion-field.module.css';
import { marksToChoose } from './mark-scale';
import { digitOf, typedMark } from './typed-mark';

const MOST_IN_A_ROW = 11;
/** Digits that come closer together than this are one number. */
const ONE_NUMBER_MS = 900;

interface MarkInputProps {
  readonly criterion: Criterion;
  readonly mark: unknown;
  /** Of the group of radio buttons. */
  readonly name: string;
  readonly readOnly: boolean;
  readonly change: (mark: number | undefined) => void;
}

/** The mark itself: chosen from the scale, by its digits too, met or not met, or typed where there are many. */
export function MarkInput({ criterion, mark, name, readOnly, change }: MarkInputProps) {
  const { t, text, number } = useLanguage();
  const typed = useRef({ digits: '', at: 0 });
  const { kind = 'scale', min = 0, step = 1, scale } = criterion;
  const choices = marksToChoose(criterion);
  if (choices === null)
    return (
      <NumberInput
        mt="xs"
        maw="10rem"
        aria-label={`${text(criterion.name)}: ${t(kind === 'points' ? 'judge.sheet.points' : 'marks.mark')}`}
        {...{ min, max: scale, step, readOnly }}
        clampBehavior="none"
        value={typeof mark === 'number' ? mark : ''}
        onChange={(value) => change(typeof value === 'number' ? value : undefined)}
      />
    );
  const passes = kind === 'pass-fail';
  const labelOf = (value: number) =>
    passes ? t(value === 1 ? 'judge.sheet.pass' : 'judge.sheet.fail') : number(value);
  const columns = passes
    ? 'repeat(2, minmax(0, 10rem))'
    : `repeat(${Math.min(choices.length, MOST_IN_A_ROW)}, minmax(0, 2.6rem))`;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const digit = event.ctrlKey || event.metaKey || event.altKey ? null : digitOf(event.key);
    if (digit === null || passes || readOnly) return;
    event.preventDefault();
    const { digits: before, at } = typed.current;
    const chosen = typedMark(choices, event.timeStamp - at < ONE_NUMBER_MS ? before : '', digit);
    if (!chosen) return;
    typed.current = { digits: chosen.digits, at: event.timeStamp };
    change(chosen.mark);
    event.currentTarget.querySelector<HTMLElement>(`input[value="${chosen.mark}"]`)?.focus();
  };
  return (
    <div
      className={classes['marks']}
      style={{ gridTemplateColumns: columns }}
      role="presentation"
      onKeyDown={onKeyDown}
    >
      {choices.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={mark === value}
            disabled={readOnly}
            onChange={() => change(value)}
          />
          <span>{labelOf(value)}</span>
        </label>
      ))}
    </div>
  );
}
