import type { Form } from '@champions/contracts';
import { Alert, Anchor, List } from '@mantine/core';
import { useLanguage } from '../i18n/use-language';
import { fieldId } from './form/question-field';
import type { Obstacle } from './form/questions';

interface ProblemListProps {
  readonly form: Form;
  readonly obstacles: readonly Obstacle[];
  readonly faults: Readonly<Record<string, string>>;
}

/** What keeps the proposal from being submitted; each line leads to its question. */
export function ProblemList({ form, obstacles, faults }: ProblemListProps) {
  const { t, text } = useLanguage();
  const keys = [...new Set([...obstacles.map(({ key }) => key), ...Object.keys(faults)])];
  if (keys.length === 0) return null;
  const missing = new Set(obstacles.filter(({ kind }) => kind === 'missing').map(({ key }) => key));
  const go = (key: string) => {
    const field = document.getElementById(fieldId(key));
    const target = field?.matches('input, textarea') ? field : field?.querySelector('input');
    target?.scrollIntoView({ block: 'center' });
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  };
  return (
    <Alert color="red" variant="outline" role="alert" title={t('member.form.problemsTitle')}>
      <List>
        {form
          .filter(({ key }) => keys.includes(key))
          .map(({ key, label }) => (
            <List.Item key={key}>
              <Anchor component="button" type="button" onClick={() => go(key)}>
                {text(label)}
              </Anchor>
              : {missing.has(key) ? t('member.form.missing') : faults[key]}
            </List.Item>
          ))}
      </List>
    </Alert>
  );
}
