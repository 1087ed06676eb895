import { Group } from '@mantine/core';
import { useParams } from 'react-router';
import { useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { LinkButton } from '../ui/link-button';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { type Declaration, declarationPath } from './declaration';
import { DeclarationForm } from './declaration-form';

/** What a judge promises and declares before anything is shown. */
export function DeclarationPage() {
  const { t } = useLanguage();
  const { roundId = '' } = useParams();
  const declaration = useRead<Declaration>(declarationPath(roundId));
  const answered = declaration.data?.declaredAt != null;
  return (
    <Page
      title={t('conflicts.declare.title')}
      lead={t('conflicts.declare.lead')}
      back={{ to: '/judging', label: t('judge.list') }}
      aside={
        answered && (
          <Group>
            {declaration.data?.wishes && (
              <LinkButton to={`/judging/wishes/${roundId}`} variant="filled">
                {t('wishes.open')}
              </LinkButton>
            )}
            <LinkButton to="/judging">{t('conflicts.declare.toList')}</LinkButton>
          </Group>
        )
      }
    >
      <Loaded from={declaration}>{(found) => <DeclarationForm key={found.roundId} declaration={found} />}</Loaded>
    </Page>
  );
}
