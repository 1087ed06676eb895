import { allows } from '@champions/policy';
import { NavLink, Outlet, useParams } from 'react-router';
import { useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { useAccount } from '../session/use-account';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { type Competition, competitionPath } from './competition';
import classes from './competition-frame.module.css';
import { PhaseBadge } from './phase-badge';

/** What stays around the screens of one competition. */
export function CompetitionFrame() {
  const { t, text } = useLanguage();
  const account = useAccount();
  const { id = '' } = useParams();
  const competition = useRead<Competition>(competitionPath(id), { every: 15_000 });
  const subject = { competitionId: id };
  const manages = allows(account, 'competition.manage', subject);
  const releases = allows(account, 'announcement.preview', subject);
  const tabs = [
    { to: '', label: t('secretariat.tabs.overview'), shown: true },
    { to: 'timeline', label: t('secretariat.tabs.timeline'), shown: releases },
    { to: 'proposals', label: t('secretariat.tabs.proposals'), shown: manages },
    { to: 'judging', label: t('secretariat.tabs.judging'), shown: allows(account, 'competition.observe', subject) },
    { to: 'ranking', label: t('secretariat.tabs.ranking'), shown: releases },
    { to: 'feedback', label: t('feedback.tab'), shown: allows(account, 'feedback.write', subject) },
    { to: 'announcement', label: t('secretariat.tabs.announcement'), shown: releases },
    { to: 'letters', label: t('secretariat.tabs.letters'), shown: manages || account.operator },
    { to: 'people', label: t('secretariat.tabs.people'), shown: manages || account.operator },
  ];
  return (
    <Page
      title={competition.data ? text(competition.data.name) : '…'}
      back={{ to: '/competitions', label: t('secretariat.title') }}
      aside={competition.data && <PhaseBadge phase={competition.data.phase} />}
    >
      <nav aria-label={t('secretariat.tabs.label')} className={classes['tabs']}>
        <ul>
          {tabs
            .filter(({ shown }) => shown)
            .map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to} end={to === ''}>
                  {label}
                </NavLink>
              </li>
            ))}
        </ul>
      </nav>
      <Loaded from={competition}>{(found) => <Outlet context={found} />}</Loaded>
    </Page>
  );
}
