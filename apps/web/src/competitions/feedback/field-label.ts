import type { TFunction } from 'i18next';
import { feedbackReasons, reasonField } from './feedback';

/** What a field of a letter is called, where two people changed it. */
export function fieldLabel(field: string, t: TFunction): string {
  const reason = feedbackReasons.find((one) => reasonField(one) === field);
  if (reason) return t(`feedback.reasonOf.${reason}`);
  if (field.startsWith('comment.')) return t(field.endsWith('.include') ? 'feedback.include' : 'feedback.words');
  return t('feedback.message');
}
