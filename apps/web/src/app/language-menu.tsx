import type { Language } from '@champions/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '../api/client';
import { chosenLanguage, keepChoice } from '../i18n/chosen-language';
import { changeLanguage } from '../i18n/i18n';
import { useLanguage } from '../i18n/use-language';
import { sessionKey, useSession } from '../session/session';
import { LanguageSelect } from '../ui/language-select';

/** The language of the screen; for people with an account also that of the letters they get. */
export function LanguageMenu() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { data: account } = useSession();
  const queries = useQueryClient();
  const own = account?.language;
  useEffect(() => {
    if (own !== undefined && chosenLanguage() === null) void changeLanguage(own);
  }, [own]);
  const choose = async (chosen: Language) => {
    keepChoice(chosen);
    await changeLanguage(chosen);
    if (account) {
      await send({ method: 'PATCH', path: '/api/identity/me', body: { language: chosen } }).catch(() => undefined);
      await queries.invalidateQueries({ queryKey: sessionKey });
    }
  };
  return (
    <LanguageSelect
      aria-label={t('common.language')}
      size="xs"
      w="7.5rem"
      value={language}
      choose={(chosen) => void choose(chosen)}
    />
  );
}
