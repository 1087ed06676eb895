import type { competitionV1, DataOf } from '@champions/contracts';

/** A competition as this service keeps it. */
export type Competition = DataOf<typeof competitionV1> & { readonly id: string };
