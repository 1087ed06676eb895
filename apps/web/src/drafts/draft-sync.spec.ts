import { Refusal, Unreachable } from '../api/problem';
import type { Kept, Version } from './draft-ports';
import { DraftSync } from './draft-sync';
import type { Fields } from './merge-fields';

/** A server with one document, a device, and a clock that is moved by hand. */
function stage(stored: Version, kept: Kept | null = null) {
  const world = { stored, kept, down: false, work: [] as (() => void)[], saves: 0 };
  const ports = {
    save: (values: Fields, revision: number) => {
      world.saves += 1;
      if (world.down) return Promise.reject(new Unreachable());
      if (revision !== world.stored.revision) return Promise.reject(new Refusal(409, 'REVISION_CONFLICT', ''));
      world.stored = { values, revision: revision + 1 };
      return Promise.resolve(revision + 1);
    },
    load: () => (world.down ? Promise.reject(new Unreachable()) : Promise.resolve(world.stored)),
    keep: {
      get: () => world.kept,
      put: (words: Kept) => void (world.kept = words),
      drop: () => void (world.kept = null),
    },
    later: (_: number, work: () => void) => {
      world.work.push(work);
      return () => void (world.work = world.work.filter((one) => one !== work));
    },
    now: () => new Date(0),
  };
  return { world, draft: new DraftSync(stored, ports) };
}

it('keeps what is typed on the device until the server has it', async () => {
  const { world, draft } = stage({ values: {}, revision: 1 });
  draft.change('title', 'Virtual fairs');
  expect(world.kept).toEqual({ values: { title: 'Virtual fairs' }, base: {} });
  expect(draft.snapshot().status).toBe('dirty');
  expect(await draft.flush()).toBe(true);
  expect(world.stored).toEqual({ values: { title: 'Virtual fairs' }, revision: 2 });
  expect(world.kept).toBeNull();
});

it('saves after a pause, once for many key strokes', async () => {
  const { world, draft } = stage({ values: {}, revision: 1 });
  for (const text of ['V', 'Vi', 'Vir']) draft.change('title', text);
  expect(world.work).toHaveLength(1);
  world.work[0]?.();
  await draft.flush();
  expect([world.saves, world.stored.values]).toEqual([1, { title: 'Vir' }]);
});

it('goes on typing while the server is away and sends it when it is back', async () => {
  const { world, draft } = stage({ values: {}, revision: 1 });
  world.down = true;
  draft.change('title', 'A');
  expect(await draft.flush()).toBe(false);
  expect(draft.snapshot().status).toBe('offline');
  draft.change('title', 'AB');
  expect(world.kept?.values).toEqual({ title: 'AB' });
  world.down = false;
  expect(await draft.flush()).toBe(true);
  expect(world.stored.values).toEqual({ title: 'AB' });
});

it('brings back what a closed browser could not send', async () => {
  const kept = { values: { title: 'typed' }, base: { title: 'old' } };
  const { world, draft } = stage({ values: { title: 'old', aims: 'x' }, revision: 4 }, kept);
  expect(draft.snapshot()).toMatchObject({ values: { title: 'typed', aims: 'x' }, notice: 'restored' });
  expect(await draft.flush()).toBe(true);
  expect(world.stored.values).toEqual({ title: 'typed', aims: 'x' });
});

it('takes in what a colleague wrote elsewhere in the form', async () => {
  const { world, draft } = stage({ values: { title: 'a', aims: 'b' }, revision: 1 });
  world.stored = { values: { title: 'a', aims: 'theirs' }, revision: 2 };
  draft.change('title', 'mine');
  expect(await draft.flush()).toBe(true);
  expect(world.stored.values).toEqual({ title: 'mine', aims: 'theirs' });
  expect(draft.snapshot()).toMatchObject({ notice: 'merged', conflicts: {} });
});

it('keeps mine, shows the other version and saves neither before the person has chosen', async () => {
  const { world, draft } = stage({ values: { title: 'a' }, revision: 1 });
  world.stored = { values: { title: 'theirs' }, revision: 2 };
  draft.change('title', 'mine');
  expect(await draft.flush()).toBe(false);
  expect(draft.snapshot()).toMatchObject({
    status: 'conflict',
    values: { title: 'mine' },
    conflicts: { title: 'theirs' },
  });
  expect([await draft.flush(), world.stored.values]).toEqual([false, { title: 'theirs' }]);
  draft.keepMine('title');
  expect(await draft.flush()).toBe(true);
  expect(world.stored).toEqual({ values: { title: 'mine' }, revision: 3 });
});

it('takes the other version when the person says so', async () => {
  const { world, draft } = stage({ values: { title: 'a' }, revision: 1 });
  world.stored = { values: { title: 'theirs' }, revision: 2 };
  draft.change('title', 'mine');
  await draft.flush();
  draft.takeTheirs('title');
  expect(await draft.flush()).toBe(true);
  expect(draft.snapshot()).toMatchObject({ values: { title: 'theirs' }, revision: 2 });
  expect(world.kept).toBeNull();
});

it('does not repeat what the server refuses, and keeps it', async () => {
  const { world, draft } = stage({ values: {}, revision: 1 });
  const refused = new DraftSync(
    { values: {}, revision: 1 },
    {
      save: () => Promise.reject(new Refusal(422, 'PROPOSAL_DECIDED', 'Too late.')),
      load: () => Promise.resolve(world.stored),
      keep: { get: () => null, put: (words) => void (world.kept = words), drop: () => void (world.kept = null) },
      later: () => () => undefined,
      now: () => new Date(0),
    },
  );
  refused.change('title', 'mine');
  expect(await refused.flush()).toBe(false);
  expect(refused.snapshot()).toMatchObject({ status: 'refused', error: { title: 'Too late.' } });
  expect(world.kept).toEqual({ values: { title: 'mine' }, base: {} });
  expect(draft.snapshot().status).toBe('saved');
});
