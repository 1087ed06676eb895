import type { Words } from '../words';
import { announcement } from './announcement';
import { assignments } from './assignments';
import { codes } from './codes';
import { common } from './common';
import { conflicts } from './conflicts';
import { feedback } from './feedback';
import { judge } from './judge';
import { ladder } from './ladder';
import { marks } from './marks';
import { member } from './member';
import { operator } from './operator';
import { results } from './results';
import { rounds } from './rounds';
import { secretariat } from './secretariat';
import { home, profile, signIn } from './sign-in';
import { stories } from './stories';
import { wishes } from './wishes';

export const fr: Words = {
  ...{ common, codes, signIn, profile, home, member, stories },
  ...{
    judge,
    marks,
    conflicts,
    assignments,
    wishes,
    rounds,
    results,
    secretariat,
    ladder,
    feedback,
    announcement,
    operator,
  },
};
