import { Checkbox, Stack, Text, Textarea, Title } from '@mantine/core';
import type { Fields } from '../../drafts/merge-fields';
import { useLanguage } from '../../i18n/use-language';
import { Prose } from '../../ui/prose';
import { includeField, type SharedComment, wordsField } from './feedback';
import classes from './feedback-page.module.css';

interface CommentFieldsProps {
  readonly comments: readonly SharedComment[];
  readonly values: Fields;
  readonly faults: Readonly<Record<string, string>>;
  readonly readOnly: boolean;
  readonly change: (field: string, value: unknown) => void;
}

/** What judges marked for sharing: which of it goes into the letter, and in what words. */
export function CommentFields({ comments, values, faults, readOnly, change }: CommentFieldsProps) {
  const { t, text } = useLanguage();
  return (
    <div>
      <Title order={3} size="h5">
        {t('feedback.comments')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t(comments.length === 0 ? 'feedback.noComments' : 'feedback.commentsLead')}
      </Text>
      <Stack>
        {comments.map(({ number, criterion, original }) => {
          const [include, words] = [values[includeField(number)] === true, values[wordsField(number)]];
          const worded = typeof words === 'string' ? words : '';
          return (
            <fieldset key={number} className={classes['comment']}>
              <Text component="legend" fw={600}>
                {criterion ? text(criterion) : t('feedback.whole')}
              </Text>
              <Checkbox
                label={t('feedback.include')}
                checked={include}
                disabled={readOnly}
                onChange={(event) => change(includeField(number), event.currentTarget.checked)}
              />
              {include && (
                <Textarea
                  mt="xs"
                  label={t('feedback.words')}
                  autosize
                  minRows={2}
                  dir="auto"
                  {...{ readOnly, value: worded, error: faults[wordsField(number).replace('comment.', 'comments.')] }}
                  onChange={(event) => change(wordsField(number), event.currentTarget.value)}
                />
              )}
              {(!include || worded !== original) && (
                <div>
                  <Text size="sm" c="dimmed" mt="xs">
                    {t('feedback.original')}
                  </Text>
                  <Prose>{original}</Prose>
                </div>
              )}
            </fieldset>
          );
        })}
      </Stack>
    </div>
  );
}
