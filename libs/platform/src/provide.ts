import type { JobDefinition } from '@champions/jobs';
import type { Projection, Reaction } from '@champions/messaging';
import type { AggregateType } from '@champions/persistence';
import { type FactoryProvider, Inject, type InjectionToken } from '@nestjs/common';
import { type CollectionIndex, ServiceRuntime } from './service-runtime';

interface Named {
  readonly name: string;
}

const storeToken = ({ name }: Named) => `store:${name}`;
const rowsToken = ({ name }: Named) => `rows:${name}`;
const queueToken = ({ name }: Named) => `queue:${name}`;
const collectionToken = (name: string) => `collection:${name}`;

/** Injects the store of an aggregate type that `provideStore` declared. */
export const InjectStore = (type: Named) => Inject(storeToken(type));
/** Injects the rows of a projection that `provideRows` declared: `StoreCollection<Row & YourFields>`. */
export const InjectRows = (projection: Named) => Inject(rowsToken(projection));
export const InjectQueue = (job: Named) => Inject(queueToken(job));
export const InjectCollection = (name: string) => Inject(collectionToken(name));

export function provideStore<State, Fact extends { readonly type: string }>(
  type: AggregateType<State, Fact>,
): FactoryProvider {
  return {
    provide: storeToken(type),
    inject: [ServiceRuntime],
    useFactory: (runtime: ServiceRuntime) => runtime.store(type),
  };
}

/** Feeds a projection from its topics and offers its rows for reading. */
export function provideRows(projection: Projection): FactoryProvider {
  return {
    provide: rowsToken(projection),
    inject: [ServiceRuntime],
    useFactory: (runtime: ServiceRuntime) => runtime.rows(projection),
  };
}

export function provideCollection(name: string, indexes: readonly CollectionIndex[] = []): FactoryProvider {
  return {
    provide: collectionToken(name),
    inject: [ServiceRuntime],
    useFactory: (runtime: ServiceRuntime) => runtime.collection(name, indexes),
  };
}

/** Makes a reaction from the handlers it calls; it runs from the moment the service listens. */
export function provideReaction<D extends readonly unknown[]>(
  name: string,
  inject: { readonly [K in keyof D]: InjectionToken<D[K]> },
  make: (...dependencies: D) => Reaction,
): FactoryProvider {
  return {
    provide: `reaction:${name}`,
    inject: [ServiceRuntime, ...inject],
    useFactory: (runtime: ServiceRuntime, ...dependencies: unknown[]) => {
      const reaction = make(...(dependencies as unknown as D));
      runtime.addReaction(reaction);
      return reaction;
    },
  };
}

/** Calls `handler.execute(id)` for each aggregate of the type whose `dueAt` has come. `purpose` is lower-case-with-hyphens. */
export function provideDueWork(
  type: Named,
  purpose: string,
  handler: InjectionToken<{ execute(id: string): Promise<unknown> }>,
): FactoryProvider {
  return {
    provide: `due:${type.name}:${purpose}`,
    // The store is injected only so that it exists before its due work is declared.
    inject: [ServiceRuntime, handler, storeToken(type)],
    useFactory: (runtime: ServiceRuntime, due: { execute(id: string): Promise<unknown> }) => {
      runtime.addDueWork(type, purpose, (id) => due.execute(id));
      return purpose;
    },
  };
}

export function provideQueue<T>(job: JobDefinition<T>): FactoryProvider {
  return {
    provide: queueToken(job),
    inject: [ServiceRuntime],
    useFactory: (runtime: ServiceRuntime) => runtime.addQueue(job),
  };
}

/** Runs `handler.execute(payload)` for each job of the queue. */
export function provideWorker<T>(
  job: JobDefinition<T>,
  handler: InjectionToken<{ execute(payload: T): Promise<void> }>,
): FactoryProvider {
  return {
    provide: `worker:${job.name}`,
    inject: [ServiceRuntime, handler],
    useFactory: (runtime: ServiceRuntime, worker: { execute(payload: T): Promise<void> }) => {
      runtime.addWorker(job, (payload) => worker.execute(payload));
      return job.name;
    },
  };
}
