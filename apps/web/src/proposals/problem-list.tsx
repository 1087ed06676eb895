import type { Form } from '@champions/contracts';
import { Alert, Anchor, List } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../i18n/use-language';
import { fieldId } from './form/question-field';
import type { Obstacle } from './form/questions';

interface ProblemListProps {
  readonly form: Form;
  readonly obstacles: readonly Obstacle[];
  readonly faults: Readonly<Record<string, string>>;
  /** Grows with each attempt to submit; each leads the reader here. */
  readonly attempt: number;
}

/** What keeps the proposal from being submitted; each line leads to its question. */
export function ProblemList({ form, obstacles, faults, attempt }: ProblemListProps) {
  const { t, text, number } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.scrollIntoView({ block: 'center' });
    list.current?.focus({ preventScroll: true });
  }, [attempt]);
  const say = (obstacle: Obstacle): string => {
    if (obstacle.kind === 'missing') return t('member.form.missing');
    const { words, max } = obstacle;
    return t('member.form.wordsOver', { n: number(words), max: number(max), over: number(words - max) });
  };
  const said = { ...faults, ...Object.fromEntries(obstacles.map((one) => [one.key, say(one)])) };
  const lines = form.flatMap(({ key, label }) => {
    const problem = said[key];
    return problem === undefined ? [] : [{ key, label, problem }];
  });
  if (lines.length === 0) return null;
  return (
    <Alert ref={list} tabIndex={-1} color="red" variant="outline" role="alert" title={t('member.form.problemsTitle')}>
      <List>
        {lines.map(({ key, label, problem }) => (
          <List.Item key={key}>
            <Anchor component="button" type="button" onClick={() => goTo(key)}>
              {text(label)}
            </Anchor>
            : {problem}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function goTo(key: string): void {
  const field = document.getElementById(fieldId(key));
  const target = field?.matches('input, textarea') ? field : field?.querySelector('input');
  target?.scrollIntoView({ block: 'center' });
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
