/** A figure that a part of the sorted times do not exceed. */
export const part = (sorted: number[], at: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0

/** Milliseconds as they are read. */
export const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`

/** A line of a table. */
export const row = (name: string, ...cells: string[]): string =>
  name.padEnd(34) + cells.map((cell) => cell.padStart(12)).join('')
