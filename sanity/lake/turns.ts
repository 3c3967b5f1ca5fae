/** What waits, by who asked for it: callers take turns, so that whoever has much waiting holds up nobody but himself. */
export interface Turns<Item> {
  /** How much of a caller's waits. */
  waitingFor(caller: string): number
  add(caller: string, item: Item): void
  /** Takes out the oldest of the caller whose turn it is. */
  next(): Item | undefined
  /** Takes out everything. */
  drain(): Item[]
}

/** Begins with nothing. Whoever was served stands behind all others, and so does whoever comes anew. */
export function createTurns<Item>(): Turns<Item> {
  const queues = new Map<string, Item[]>()
  return {
    waitingFor: (caller) => queues.get(caller)?.length ?? 0,
    add(caller, item) {
      const queue = queues.get(caller)
      if (queue) queue.push(item)
      else queues.set(caller, [item])
    },
    next() {
      const [turn] = queues
      if (!turn) return undefined
      const [caller, queue] = turn
      const item = queue.shift()
      queues.delete(caller)
      if (queue.length) queues.set(caller, queue)
      return item
    },
    drain() {
      const all = [...queues.values()].flat()
      queues.clear()
      return all
    },
  }
}
