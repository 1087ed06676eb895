import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/use-language';
import { Badge, type Tone } from '../../ui/badge';
import { Section } from '../../ui/section';
import { useCompetition } from '../use-competition';
import { outlineOf, type OutlinedStep, type RoundState, type RoundStep } from './next-step';
import type { RoundProgress } from './round';
import classes from './round-outline.module.css';

const tones: Readonly<Record<OutlinedStep['state'], Tone>> = { done: 'good', now: 'marker', later: 'quiet' };

/** Where on the page a step is taken. */
const places: Readonly<Record<Exclude<RoundStep, 'decide'>, string>> = {
  ...{ panel: 'panel', declare: 'panel', assign: 'assignments', open: 'setup', mark: 'progress' },
  ...{ discuss: 'discussion', close: 'setup' },
};
export const placeOf = (place: string): string => `round-${place}`;

interface RoundOutlineProps extends Omit<RoundState, 'progress'> {
  readonly progress: RoundProgress | null;
}

/** The steps of a round in order, what each has come to, and which one is next. */
export function RoundOutline(state: RoundOutlineProps) {
  const { t } = useLanguage();
  const { id } = useCompetition();
  const steps = outlineOf(state);
  const next = steps.find(({ isNext }) => isNext);
  const lead = next
    ? t('rounds.outline.next', { step: t(`rounds.outline.step.${next.step}`) })
    : t('rounds.outline.over');
  return (
    <Section title={t('rounds.outline.title')}>
      <Text fw={600} role="status">
        {lead}
      </Text>
      <ol className={classes['steps']}>
        {steps.map(({ step, state: where, isNext }) => (
          <li key={step} aria-current={isNext ? 'step' : undefined}>
            <span className={classes['state']}>
              <Badge tone={tones[where]}>{t(`rounds.outline.${where}`)}</Badge>
            </span>
            <div>
              {step === 'decide' ? (
                <Anchor component={Link} to={`/competitions/${id}/ranking`}>
                  {t(`rounds.outline.step.${step}`)}
                </Anchor>
              ) : (
                <Anchor href={`#${placeOf(places[step])}`}>{t(`rounds.outline.step.${step}`)}</Anchor>
              )}
              <StepDetail step={step} isNext={isNext} {...state} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

type StepDetailProps = RoundOutlineProps & { readonly step: RoundStep; readonly isNext: boolean };

function StepDetail({ step, isNext, round, panel, missingReadings, progress }: StepDetailProps) {
  const { t, number } = useLanguage();
  const seated = panel.filter(({ replacedBy }) => replacedBy === null);
  const answered = seated.filter(({ declaredAt }) => declaredAt !== null).length;
  const said: string[] = [];
  if (step === 'panel' && seated.length > 0) said.push(t('rounds.outline.panel', { count: number(seated.length) }));
  if (step === 'declare' && seated.length > 0)
    said.push(t('rounds.outline.declare', { answered: number(answered), all: number(seated.length) }));
  if (step === 'declare' && isNext) said.push(t('rounds.outline.declareNext'));
  if (step === 'assign' && round.assigned)
    said.push(t('rounds.outline.assign', { sheets: number(round.assigned.sheets) }));
  if (step === 'assign' && missingReadings > 0)
    said.push(t('rounds.outline.missing', { missing: number(missingReadings) }));
  if (step === 'mark' && progress && progress.assigned > 0)
    said.push(t('rounds.outline.mark', { submitted: number(progress.submitted), assigned: number(progress.assigned) }));
  if (step === 'mark' && progress && progress.entered > 0)
    said.push(t('rounds.outline.toConfirm', { entered: number(progress.entered) }));
  if (step === 'discuss') said.push(t('rounds.outline.discuss'));
  if (step === 'decide' && isNext) said.push(t('rounds.outline.decide'));
  return said.length === 0 ? null : (
    <Text size="sm" c="dimmed">
      {said.join(' ')}
    </Text>
  );
}
