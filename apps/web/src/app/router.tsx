import { createBrowserRouter, type RouteObject } from 'react-router';
import { RequireAccount } from '../session/require-account';
import { SignInPage } from '../sign-in/sign-in-page';
import { ConfirmPage } from '../sign-in/confirm-page';
import { Waiting } from '../ui/waiting';
import { Broken } from './broken';
import { Home } from './home';
import { NotFound } from './not-found';
import { Shell } from './shell';

type Screen = () => Promise<{ readonly Component: React.ComponentType }>;
const screen = (path: string, load: Screen): RouteObject => ({ path, lazy: load });

// Every area is a download of its own: who comes to judge does not wait for the secretariat's screens.
const member = {
  list: async () => ({ Component: (await import('../proposals/screens')).ProposalsPage }),
  start: async () => ({ Component: (await import('../proposals/screens')).StartPage }),
  one: async () => ({ Component: (await import('../proposals/screens')).ProposalPage }),
  receipt: async () => ({ Component: (await import('../proposals/screens')).ReceiptPage }),
};
const judging = {
  list: async () => ({ Component: (await import('../judging/screens')).SheetsPage }),
  sheet: async () => ({ Component: (await import('../judging/screens')).SheetPage }),
  declaration: async () => ({ Component: (await import('../judging/screens')).DeclarationPage }),
  marks: async () => ({ Component: (await import('../judging/screens')).OwnMarksPage }),
  wishes: async () => ({ Component: (await import('../judging/screens')).WishesPage }),
};
const secretariat = {
  list: async () => ({ Component: (await import('../competitions/screens')).CompetitionsPage }),
  create: async () => ({ Component: (await import('../competitions/screens')).CreatePage }),
  frame: async () => ({ Component: (await import('../competitions/screens')).CompetitionFrame }),
  overview: async () => ({ Component: (await import('../competitions/screens')).OverviewTab }),
  timeline: async () => ({ Component: (await import('../competitions/screens')).TimelineTab }),
  proposals: async () => ({ Component: (await import('../competitions/screens')).ProposalsTab }),
  judging: async () => ({ Component: (await import('../competitions/screens')).JudgingTab }),
  ranking: async () => ({ Component: (await import('../competitions/screens')).RankingTab }),
  feedback: async () => ({ Component: (await import('../competitions/screens')).FeedbackTab }),
  feedbackLetter: async () => ({ Component: (await import('../competitions/screens')).FeedbackPage }),
  announcement: async () => ({ Component: (await import('../competitions/screens')).AnnouncementTab }),
  newsletter: async () => ({ Component: (await import('../competitions/screens')).NewsletterTab }),
  letters: async () => ({ Component: (await import('../competitions/screens')).LettersTab }),
  people: async () => ({ Component: (await import('../competitions/screens')).PeopleTab }),
};

const signedIn: RouteObject[] = [
  { index: true, element: <Home /> },
  screen('profile', async () => ({ Component: (await import('../profile/profile-page')).ProfilePage })),
  screen('proposals', member.list),
  screen('proposals/new/:competitionId', member.start),
  screen('proposals/:id', member.one),
  screen('proposals/:id/receipt', member.receipt),
  screen('stories/:id', async () => ({ Component: (await import('../stories/story-page')).StoryPage })),
  screen('judging', judging.list),
  screen('judging/sheets/:id', judging.sheet),
  screen('judging/declarations/:roundId', judging.declaration),
  screen('judging/rounds/:roundId/marks', judging.marks),
  screen('judging/wishes/:roundId', judging.wishes),
  screen('competitions', secretariat.list),
  screen('competitions/new', secretariat.create),
  {
    path: 'competitions/:id',
    lazy: secretariat.frame,
    children: [
      { index: true, lazy: secretariat.overview },
      screen('timeline', secretariat.timeline),
      screen('proposals', secretariat.proposals),
      screen('judging', secretariat.judging),
      screen('ranking', secretariat.ranking),
      screen('feedback', secretariat.feedback),
      screen('feedback/:proposalId', secretariat.feedbackLetter),
      screen('announcement', secretariat.announcement),
      screen('newsletter/:newsletterId', secretariat.newsletter),
      screen('letters', secretariat.letters),
      screen('people', secretariat.people),
    ],
  },
  screen('operations', async () => ({ Component: (await import('../operations/operations-page')).OperationsPage })),
];

export const router = createBrowserRouter(
  [
    {
      element: <Shell />,
      errorElement: <Broken />,
      hydrateFallbackElement: <Waiting />,
      children: [
        {
          errorElement: <Broken />,
          children: [
            { path: 'sign-in', element: <SignInPage /> },
            { path: 'sign-in/:attemptId', element: <ConfirmPage /> },
            { element: <RequireAccount />, children: signedIn },
            { path: '*', element: <NotFound /> },
          ],
        },
      ],
    },
  ],
  { basename: '/portal' },
);
