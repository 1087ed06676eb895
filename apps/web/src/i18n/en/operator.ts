export const operator = {
  title: 'Operations',
  lead: 'All zeros mean that everything has come to rest.',
  service: 'Service',
  pendingEvents: 'Messages to send',
  lag: 'Messages to read',
  parked: 'Set aside, needs a person',
  jobs: 'Jobs running',
  overdue: 'Overdue work',
  down: 'does not answer',
  jobBoard: 'Job board',
  docs: 'Interface documents',
  inbox: 'The figures are read anew every five seconds.',
};
