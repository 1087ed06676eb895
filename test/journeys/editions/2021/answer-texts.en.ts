import type { AnswerTexts } from './answer-texts';

export const englishTexts: AnswerTexts = {
  sectors: ['food', 'textile', 'craft', 'tourism', 'repair', 'building', 'farm supply', 'furniture'],
  byTopic: {
    awareness: {
      titles: [
        'Open Online: a campaign for {sector} businesses in {town}',
        'Seen and Found: {sector} firms of {town} on the map',
        'One Click Closer, a roadshow for small {sector} firms',
      ],
      approaches: [
        'A touring team will visit markets and workshops in and around {town}, show on the spot what an online presence looks like, and help each owner make a first listing before leaving. Radio spots and short films with local owners carry the message further.',
        'We will run a campaign in which owners tell other owners what going digital changed for them, in their own words and in the languages they speak at work. Each story ends with one step that a viewer can take the same day.',
      ],
    },
    competition: {
      titles: [
        'The {town} Digital Leap Award',
        'Screens and Scales: a contest for {sector} firms',
        'Best First Sale, a contest for {sector} newcomers',
      ],
      approaches: [
        'Small firms will compete for the best digital improvement made within a set time, be it an online shop, a stock list that works on a phone or a new way to take payment. Every team gets a coach; the prizes are equipment and a year of hosting.',
        'Teams made of one {sector} firm and one student group will solve a problem the firm has chosen. A jury of owners picks the solutions that others can copy, and all of them are published free of charge.',
      ],
    },
    'capacity-building': {
      titles: [
        'Digital Desk {town}: shared help for {sector} firms',
        'From Ledger to Cloud for {sector} businesses',
        'Tools That Fit: digital basics for {town}',
      ],
      approaches: [
        'A shared desk will give {sector} firms what none of them can pay for alone: someone who sets up their tools, a safe place for their data, and a phone line for the day when nothing works. Firms pay a small fee once they see the benefit.',
        'We will assess each firm with a short checklist, agree on two or three tools that fit its work, and stay until they are in daily use. Templates for invoices, catalogues and customer lists are shared by all.',
      ],
    },
    training: {
      titles: [
        'Evening School for Digital Trade, {town}',
        'Learn, List, Sell: training for {sector} businesses',
        'Phone First: a course for small {sector} firms',
      ],
      approaches: [
        'The course has eight short modules, from good product pictures to safe payments, each made for a phone and for a slow connection. Once a week participants meet in person in {town} to practise on their own products.',
        'Trainers who run small firms themselves will teach online selling, customer service and data protection in the evening, when owners have time. Those who finish receive a certificate that local banks have agreed to recognise.',
      ],
    },
    mentoring: {
      titles: [
        'Side by Side: digital mentors for {town}',
        'A Mentor for Every Stall, digital help in {town}',
        'Second Shift: mentors for {sector} owners',
      ],
      approaches: [
        'Each owner is paired with a mentor who has already taken a firm online. They meet every two weeks, choose one goal at a time and keep a shared diary, so that what worked for one firm is there for the next.',
        'Young people who grew up with digital tools will work beside owners who know their trade. Both sides learn: the owner gets a working online channel, the mentor a first professional reference.',
      ],
    },
  },
  problems: [
    'Most small {sector} businesses in {town} still take orders by hand and lose customers who look for them online.',
    'Since the pandemic began, {sector} firms around {town} have lost a good part of their walk-in trade, and few have another way to sell.',
    'When we asked {sector} owners in {town} what keeps them offline, they named cost, lack of time and not knowing whom to trust.',
    'Many {sector} firms bought software in a hurry last year; hardly any of them use more than a tenth of it.',
    'Women who run {sector} businesses near {town} told us that most courses are far away, in the daytime and in a language of specialists.',
  ],
  lessons: [
    'An earlier trial with a dozen firms showed that people stay when the first result comes within a week.',
    'From our earlier work we know that a visit to the workshop does more than any brochure.',
    'Two of our staff have run similar projects, and the material they wrote is ready to be adapted.',
    'We have learned that owners trust other owners, so former participants will lead the first meetings.',
  ],
  methods: [
    'Everything we make will work offline and on older phones, and will be free to use afterwards.',
    'Places are shared equally between women and men, and a third is kept for owners under 30.',
    'We need no new building and no new software: the rooms, the staff and the connection are there.',
    'A help line by text message is open to all participants while the project runs and for six months after.',
  ],
  outlooks: [
    'If it works in {town}, our sister organisations in the region can take it over with the same material.',
    'After the project the running costs are small enough to be met from membership fees.',
    'The guide we write along the way will let other towns repeat the project without us.',
    'We start with {reach} businesses and have room to double that number in the second year.',
  ],
  aims: [
    'At least {reach} small {sector} businesses use one new digital tool every week by the end of the project.',
    'We want {reach} firms to make their first online sale, and half of them to sell online every month.',
    'The project will bring {reach} owners to the point where they can keep their online presence up to date without help.',
  ],
  measures: [
    'We will ask every participant the same ten questions at the start, at the end and half a year later, and publish the answers.',
    'Progress is counted in orders and customers, not in certificates, and each firm keeps its own simple record.',
    'An independent evaluator from a nearby college will visit one firm in ten.',
  ],
  starts: [
    'Months 1 and 2: choice of participants, first visits and adaptation of the material.',
    'Months 1 and 2: a public invitation, an interview with every firm and training of the team.',
  ],
  middles: [
    'From month 3 to month {last}: work with the firms in groups of about twenty, with a review after each group.',
    'From month 3 to month {last}: weekly sessions, monthly meetings in person and a half-way review open to all.',
  ],
  ends: [
    'Month {months}: evaluation, a closing day for participants and publication of what we learned.',
    'Month {months}: final survey, hand-over of the material and a short public report.',
  ],
  partners: ['{town} Polytechnic', '{town} Savings Cooperative', 'Radio {town}', '{town} Library Network'],
  screenedOut: {
    'about-trade-negotiations': {
      title: 'A common position on electronic commerce rules',
      concept:
        'We will bring small {sector} firms together to draft a position on the electronic commerce negotiations at the WTO and send it to delegations.',
    },
    'not-deliverable-by-organisation': {
      title: 'A national broadband line for every {sector} firm',
      concept:
        'We propose that the ministry builds a broadband line to each {sector} firm and that banks lend the money; we would follow the work and report on it.',
    },
    'not-an-eligible-organisation': {
      title: 'Our web shop package for {sector} firms',
      concept:
        'Our company sells web shops. With this award we would offer our package to {sector} firms at a lower price in the first year.',
    },
  },
};
