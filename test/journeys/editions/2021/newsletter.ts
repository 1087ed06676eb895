import type { NewsletterItemPlan, NewsletterPlan } from '../edition';

/** A talk whose subject we know and whose text we do not: the summary says no more than the subject does. */
const talk = (title: string, text: string, slug: string): NewsletterItemPlan => ({
  title,
  text,
  url: `https://presentations.example/${slug}`,
  generated: true,
});

/** The newsletter that announces the winners, with the parts of the real one in our own words. */
export const newsletter: NewsletterPlan = {
  title: 'Four Digital Champions, a new platform and a postponed conference',
  language: 'en',
  sections: [
    {
      id: 'conference',
      kind: 'notice',
      title: 'The ministerial conference is postponed, the declaration stands',
      paragraphs: [
        'The ministerial conference at which the Digital Champions were to be announced has been postponed; no new date is known yet. The announcement moved to a virtual ceremony on 2 December 2021.',
        'The declaration on small businesses does not wait: more than 100 members have joined it.',
      ],
      items: [],
    },
    {
      id: 'trade4msmes',
      kind: 'launch',
      title: 'Trade4MSMEs opens',
      paragraphs: [
        'Trade4MSMEs is a new platform with guides and libraries. One part is for small businesses that want to trade across borders, the other for policymakers who want to make it easier for them.',
        'It is built with partners and will be translated into French and Spanish. If you know a resource that belongs in the libraries, suggest it with the form on the platform.',
      ],
      items: [
        {
          title: 'For small businesses',
          text: 'Guides and a library for firms that trade or would like to.',
          url: 'https://trade4msmes.example/small-businesses',
        },
        {
          title: 'For policymakers',
          text: 'Guides and a library for those who make policy for small firms.',
          url: 'https://trade4msmes.example/policymakers',
        },
        {
          title: 'Suggest a resource',
          text: 'A short form for what is missing.',
          url: 'https://trade4msmes.example/suggest',
        },
      ],
    },
    {
      id: 'winners',
      kind: 'stories',
      title: 'The Digital Champions of 2021',
      paragraphs: [
        'More than 100 proposals came in. Members of the Group, with ICC and ITC, chose four. They are shown in alphabetical order; there is no first among them.',
      ],
      items: [],
    },
    {
      id: 'presentations',
      kind: 'presentations',
      title: 'Presented to the Group',
      paragraphs: ['Eight organisations and members spoke to the Group. Each link leads to the talk.'],
      items: [
        talk(
          'Brazil: Global Trade Hub',
          'Brazil introduced its Global Trade Hub and what it means for firms that trade across borders.',
          'brazil-global-trade-hub',
        ),
        talk(
          'Canada: low-value shipments',
          'Canada spoke about low-value shipments, which matter to small firms that send goods in small parcels.',
          'canada-low-value-shipments',
        ),
        talk(
          'Coalition to Reduce Cyber Risk',
          'The Coalition spoke about cyber risk and how small firms can reduce theirs.',
          'coalition-to-reduce-cyber-risk',
        ),
        talk(
          'Enhanced Integrated Framework',
          'The Framework spoke about its work on trade and small firms in least-developed countries.',
          'enhanced-integrated-framework',
        ),
        talk(
          'Global Trade Helpdesk',
          'The Helpdesk was shown at work: one place in which to look for what a firm needs to know before it trades.',
          'global-trade-helpdesk',
        ),
        talk(
          'UN Global Compact',
          'The Global Compact spoke about responsible business and the part of small firms in it.',
          'un-global-compact',
        ),
        talk('UNCITRAL', 'UNCITRAL spoke about its work on trade law as it touches small firms.', 'uncitral'),
        talk('WIPO', 'WIPO spoke about intellectual property and small firms.', 'wipo'),
      ],
    },
    {
      id: 'why-an-informal-group',
      kind: 'explainer',
      title: 'Why an informal working group?',
      paragraphs: [
        'An informal group lets members work on what they share without waiting for all to agree, and leaves the door open to every member that wants to join later.',
        'It began small. A proposal was made in 2015 and a workshop held in 2016. In May 2017, 47 members took part in an informal dialogue, and the Group itself started at the conference in Buenos Aires later that year.',
        'Its coordinator has served since January 2018, following the chair who came before.',
      ],
      items: [],
    },
    {
      id: 'members',
      kind: 'register',
      title: '66 economies, 93 members',
      paragraphs: [
        'The list of the Group has 66 lines and stands for 93 members, because the European Union is one line and counts together with its states.',
      ],
      items: [],
    },
    {
      id: 'upcoming-meetings',
      kind: 'sidebar',
      title: 'Upcoming meetings',
      paragraphs: [],
      items: ['8 February 2022', '11 May 2022', '24 June 2022', '12 October 2022', '8 December 2022'].map((title) => ({
        title,
        text: 'Meeting of the Group',
      })),
    },
    {
      id: 'past-events',
      kind: 'sidebar',
      title: 'Past events',
      paragraphs: [],
      items: [
        {
          title: '25 June 2021',
          text: 'Launch for MSME Day, with recording',
          url: 'https://recordings.example/2021-06-25',
        },
        {
          title: '28 June 2021',
          text: 'Event of the Group, with recording',
          url: 'https://recordings.example/2021-06-28',
        },
        {
          title: '2 December 2021',
          text: 'Virtual ceremony, with recording',
          url: 'https://recordings.example/2021-12-02',
        },
      ],
    },
    {
      id: 'new-members',
      kind: 'sidebar',
      title: 'Welcome',
      paragraphs: ['The Gambia and Georgia have joined the Group.'],
      items: [],
    },
    {
      id: 'subscribe',
      kind: 'sidebar',
      title: 'How to subscribe',
      paragraphs: ['Write to newsletter@digital-champions.example and you will receive the next issue by e-mail.'],
      items: [],
    },
  ],
};
