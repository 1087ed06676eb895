import { Checkbox, Stack, Textarea } from '@mantine/core';
import type { Fields } from '../drafts/merge-fields';
import { useLanguage } from '../i18n/use-language';
import type { Sheet } from './sheet';

interface WholeCommentProps {
  readonly round: Pick<Sheet['round'], 'othersMarks'>;
  readonly values: Fields;
  readonly readOnly: boolean;
  readonly change: (field: string, value: unknown) => void;
}

/** The comment on the proposal as a whole, and who may read what was written. */
export function WholeComment({ round, values, readOnly, change }: WholeCommentProps) {
  const { t } = useLanguage();
  return (
    <Stack>
      <Textarea
        label={t('judge.sheet.comment')}
        description={t(round.othersMarks === 'never' ? 'judge.sheet.commentHelp' : 'judge.sheet.commentSeen')}
        autosize
        minRows={3}
        dir="auto"
        readOnly={readOnly}
        value={typeof values['comment'] === 'string' ? values['comment'] : ''}
        onChange={(event) => change('comment', event.currentTarget.value)}
      />
      <Checkbox
        label={t('feedback.share')}
        description={t('feedback.shareHelp')}
        checked={values['share'] === true}
        disabled={readOnly}
        onChange={(event) => change('share', event.currentTarget.checked)}
      />
    </Stack>
  );
}
