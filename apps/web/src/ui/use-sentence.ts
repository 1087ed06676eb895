import { useTranslation } from 'react-i18next';
import { Refusal, Unreachable } from '../api/problem';

/** Says what went wrong in the reader's language: the server's own words where it gave any. */
export function useSentence(): (error: Error) => string {
  const { t } = useTranslation();
  return (error) => {
    if (error instanceof Unreachable) return t('common.offline');
    return error instanceof Refusal && error.title !== '' ? error.title : t('common.unexpected');
  };
}
