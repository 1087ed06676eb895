import { Group } from '@mantine/core';
import { useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { LinkButton } from '../ui/link-button';
import { declarationsPath, type OwnSeat } from './declaration';

/** Where a judge has yet to declare, and where one may add to it. Nothing for who sits on no panel. */
export function DeclareFirst() {
  const { t } = useLanguage();
  const { data: seats = [] } = useRead<readonly OwnSeat[]>(declarationsPath);
  if (seats.length === 0) return null;
  return (
    <Group>
      {seats.map(
        ({ roundId, declaredAt, wishes }) =>
          wishes &&
          declaredAt !== null && (
            <LinkButton key={`wishes ${roundId}`} to={`/judging/wishes/${roundId}`} variant="filled">
              {t('wishes.open')}
            </LinkButton>
          ),
      )}
      {seats.map(({ roundId, declaredAt, newOrganisations }) => (
        <LinkButton
          key={roundId}
          to={`/judging/declarations/${roundId}`}
          variant={declaredAt === null || newOrganisations > 0 ? 'filled' : 'default'}
        >
          {newOrganisations > 0
            ? t('results.again.open', { count: newOrganisations })
            : t(declaredAt === null ? 'conflicts.declare.open' : 'conflicts.declare.again')}
        </LinkButton>
      ))}
    </Group>
  );
}
