import { Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import { useLanguage } from '../../i18n/use-language';
import type { Feedback } from './feedback';
import classes from './feedback-page.module.css';

/** Where the proposal stands beside the finalists, criterion by criterion, in words. */
export function StandingList({ feedback: { standing, strongest, weakest } }: { readonly feedback: Feedback }) {
  const { t, text } = useLanguage();
  const mark = (key: string) => {
    if (strongest.includes(key)) return ` (${t('feedback.strongest')})`;
    return weakest.includes(key) ? ` (${t('feedback.weakest')})` : '';
  };
  return (
    <div>
      <Title order={3} size="h5" mb="xs">
        {t('feedback.standing')}
      </Title>
      {standing.length === 0 && <Text c="dimmed">{t('feedback.noStanding')}</Text>}
      <dl className={classes['standing']}>
        {standing.map(({ key, criterion, standing: word }) => (
          <Fragment key={key}>
            <dt>{text(criterion)}</dt>
            <dd>
              {t(`feedback.standingOf.${word}`)}
              {mark(key)}
            </dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}
