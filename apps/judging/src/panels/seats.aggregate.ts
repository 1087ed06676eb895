import type { AggregateType } from '@champions/persistence';
import { evolve, type Seat, type SeatFact } from './domain/seat';
import { publish } from './seat.messages';

export const seats: AggregateType<Seat, SeatFact> = {
  name: 'seats',
  schema: 3,
  upcasters: {
    1: (seat) => ({ ...(seat as object), declaredAt: null, tookOver: [], replacedBy: null }),
    2: (seat) => ({ ...(seat as object), declaredOn: null }),
  },
  evolve,
  publish,
};
