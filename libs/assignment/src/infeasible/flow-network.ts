/**
 * A network with capacities on its arcs and the greatest flow through it.
 *
 * Nodes are small integers that the caller chooses; arcs are numbered as they are added, each followed by its reverse.
 * Method: Dinic, "Algorithm for solution of a problem of maximum flow in networks with power estimation" (1970): level
 * graph by breadth-first search, blocking flow by depth-first search that never visits a spent arc twice.
 */
export class FlowNetwork {
  private head = new Int32Array(1024);
  private next = new Int32Array(1024);
  private room = new Int32Array(1024);
  private readonly first: Int32Array;
  private readonly level: Int32Array;
  private count = 0;

  /** @param nodes how many nodes there are: 0 … nodes − 1. */
  constructor(private readonly nodes: number) {
    this.first = new Int32Array(nodes).fill(-1);
    this.level = new Int32Array(nodes);
  }

  /** Adds an arc with a capacity (a whole number from 0) and gives its number. */
  addArc(from: number, to: number, capacity: number): number {
    const arc = this.count;
    this.put(from, to, capacity);
    this.put(to, from, 0);
    return arc;
  }

  /** How much flows over an arc after `pushAll`. */
  flowOf(arc: number): number {
    return this.room[arc ^ 1] ?? 0;
  }

  /** Pushes as much as still fits from source to sink; gives what was added to the flow. */
  pushAll(source: number, sink: number): number {
    const path = new Int32Array(this.nodes);
    const current = new Int32Array(this.nodes);
    let pushed = 0;
    while (this.findLevels(source, sink)) {
      current.set(this.first);
      pushed += this.block(source, sink, path, current);
    }
    return pushed;
  }

  /** After `pushAll`: the nodes that could still be reached from the source; the arcs out of them are a minimum cut. */
  reachedNodes(): (node: number) => boolean {
    return (node) => (this.level[node] ?? -1) >= 0;
  }

  private put(from: number, to: number, capacity: number): void {
    if (this.count === this.head.length) {
      this.head = grown(this.head);
      this.next = grown(this.next);
      this.room = grown(this.room);
    }
    this.head[this.count] = to;
    this.room[this.count] = capacity;
    this.next[this.count] = this.first[from] as number;
    this.first[from] = this.count++;
  }

  private findLevels(source: number, sink: number): boolean {
    const { level, head, next, room, first } = this;
    level.fill(-1);
    level[source] = 0;
    const queue = new Int32Array(this.nodes);
    queue[0] = source;
    for (let done = 0, waiting = 1; done < waiting; done++) {
      const node = queue[done] as number;
      for (let arc = first[node] as number; arc >= 0; arc = next[arc] as number) {
        const to = head[arc] as number;
        if (room[arc] === 0 || level[to] !== -1) continue;
        level[to] = (level[node] as number) + 1;
        queue[waiting++] = to;
      }
    }
    return level[sink] !== -1;
  }

  private block(source: number, sink: number, path: Int32Array, current: Int32Array): number {
    const { level, head, next, room } = this;
    let pushed = 0;
    let node = source;
    let depth = 0;
    for (;;) {
      if (node === sink) {
        let least = 2_147_483_647;
        for (let i = 0; i < depth; i++) least = Math.min(least, room[path[i] as number] as number);
        let back = 0;
        for (let i = depth - 1; i >= 0; i--) {
          const arc = path[i] as number;
          room[arc] = (room[arc] as number) - least;
          room[arc ^ 1] = (room[arc ^ 1] as number) + least;
          if (room[arc] === 0) back = i;
        }
        pushed += least;
        depth = back;
        node = head[(path[back] as number) ^ 1] as number;
      }
      let arc = current[node] as number;
      while (arc >= 0 && (room[arc] === 0 || level[head[arc] as number] !== (level[node] as number) + 1)) {
        arc = next[arc] as number;
      }
      current[node] = arc;
      if (arc >= 0) {
        path[depth++] = arc;
        node = head[arc] as number;
      } else if (depth === 0) {
        return pushed;
      } else {
        level[node] = -2;
        node = head[(path[--depth] as number) ^ 1] as number;
      }
    }
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
