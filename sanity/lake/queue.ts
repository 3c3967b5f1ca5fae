/** Runs tasks a few at a time, in the order they came; `refuse` makes the error for tasks beyond those that may wait. */
export function createQueue(atATime: number, mostWaiting = Number.POSITIVE_INFINITY, refuse = () => new Error('Busy')) {
  const waiting: (() => void)[] = []
  let running = 0
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (running < atATime) running++
    else if (waiting.length < mostWaiting) await new Promise<void>((resolve) => waiting.push(resolve))
    else throw refuse()
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
