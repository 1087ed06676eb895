import { List, Text } from '@mantine/core';
import { useLanguage } from '../../i18n/use-language';
import { Section } from '../../ui/section';
import { useCompetition } from '../use-competition';
import { keyOf, type NamedStep } from './ladder';
import { LadderEditor } from './ladder-editor';

/** How ties will be broken: said to everybody, and fixed once the call opens. */
export function LadderSection() {
  const { t } = useLanguage();
  const { ladder = [], actions, rubric } = useCompetition();
  const say = useStepSentence();
  if (ladder.length === 0) return null;
  return (
    <Section title={t('ladder.title')}>
      <Text>{t('ladder.lead')}</Text>
      {actions?.editRules === true && rubric ? (
        <LadderEditor ladder={ladder} rubric={rubric} say={say} />
      ) : (
        <>
          <List type="ordered">
            {ladder.map((step) => (
              <List.Item key={keyOf(step)}>{say(step)}</List.Item>
            ))}
          </List>
          <Text size="sm" c="dimmed">
            {t('ladder.fixed')}
          </Text>
        </>
      )}
    </Section>
  );
}

/** A step in plain words. */
function useStepSentence(): (step: NamedStep) => string {
  const { t, text } = useLanguage();
  return (step) =>
    step.step === 'criterion'
      ? t('ladder.steps.criterion', { name: step.name ? text(step.name) : step.criterion })
      : t(`ladder.steps.${step.step}`);
}
