import { useParams } from 'react-router';
import { useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { type OwnWishes, wishesPath } from './wishes';
import { WishesList } from './wishes-list';

/** What a judge would like to read, before proposals are given out. */
export function WishesPage() {
  const { t } = useLanguage();
  const { roundId = '' } = useParams();
  const wishes = useRead<OwnWishes>(wishesPath(roundId));
  return (
    <Page title={t('wishes.title')} lead={t('wishes.lead')} back={{ to: '/judging', label: t('judge.list') }}>
      <Loaded from={wishes}>{(found) => <WishesList key={found.roundId} wishes={found} />}</Loaded>
    </Page>
  );
}
