import type { Rubric } from '@champions/contracts';
import { Text } from '@mantine/core';
import { useLanguage } from '../i18n/use-language';
import classes from './comments-list.module.css';
import type { MarksShown } from './sheet';

interface CommentsListProps {
  readonly rubric: Rubric;
  readonly of: Pick<MarksShown, 'comment' | 'comments'>;
}

/** What somebody wrote, with what it is on. Nothing where nothing was written. */
export function CommentsList({ rubric, of: { comment, comments } }: CommentsListProps) {
  const { t, text } = useLanguage();
  const written = [
    ...rubric.map(({ key, name }) => ({ key, about: text(name), typed: comments[key] ?? '' })),
    { key: '', about: t('marks.onAll'), typed: comment },
  ].filter(({ typed }) => typed.trim() !== '');
  if (written.length === 0)
    return (
      <Text c="dimmed" size="sm">
        {t('marks.noComments')}
      </Text>
    );
  return (
    <dl className={classes['comments']}>
      {written.map(({ key, about, typed }) => (
        <div key={key}>
          <dt>{about}</dt>
          <dd dir="auto">{typed}</dd>
        </div>
      ))}
    </dl>
  );
}
