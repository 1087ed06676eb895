import type { AggregateType } from './aggregate-type';
import type { StoredAggregate } from './stored-aggregate';

/** Stored state of any older schema, lifted to the type's own. @throws Error when it is newer or an upcaster is missing. */
export function upcastState<State, Fact>(type: AggregateType<State, Fact>, stored: StoredAggregate): State {
  let { state } = stored;
  for (let from = stored.schema; from !== type.schema; from += 1) {
    const upcast = type.upcasters?.[from];
    if (!upcast) throw new Error(`${type.name} ${stored._id}: no way from schema ${from} to ${type.schema}`);
    state = upcast(state);
  }
  return state as State;
}
