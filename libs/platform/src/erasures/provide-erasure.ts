import type { ErasingService } from '@champions/contracts';
import type { AggregateStore } from '@champions/persistence';
import type { FactoryProvider, InjectionToken } from '@nestjs/common';
import { provideDueWork, provideReaction, provideStore } from '../provide';
import { ServiceRuntime } from '../service-runtime';
import { ErasePerson, type ErasurePlan } from './erase-person.handler';
import { erasedRows } from './erased-rows';
import { erasuresOf } from './erasure.aggregate';
import type { Erasure, ErasureFact } from './erasure';
import { erasureReaction } from './erasure.reaction';

/**
 * All a service needs to forget people: it hears of erasures, waits until its rows are empty, takes the steps of its
 * plan, and confirms by the service's `erasureConfirmations`. Offers `ErasePerson` to the module.
 * @param make the service's plan, from what it injects; a service that keeps people in rows only has no steps.
 */
export function provideErasure<D extends readonly unknown[]>(
  service: ErasingService,
  inject: { readonly [K in keyof D]: InjectionToken<D[K]> },
  make: (...dependencies: D) => ErasurePlan,
): readonly FactoryProvider[] {
  const type = erasuresOf(service);
  const store = provideStore(type);
  return [
    store,
    {
      provide: ErasePerson,
      inject: [ServiceRuntime, store.provide, ...inject],
      useFactory: (runtime: ServiceRuntime, stored: AggregateStore<Erasure, ErasureFact>, ...given: unknown[]) => {
        const { steps, ...plan } = make(...(given as unknown as D));
        return new ErasePerson(stored, runtime.clock, { ...plan, steps: [erasedRows(runtime), ...steps] });
      },
    },
    provideReaction('erase-person', [ErasePerson], erasureReaction),
    provideDueWork(type, 'erase-person', ErasePerson),
  ];
}
