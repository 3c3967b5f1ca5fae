import {createReadStream} from 'node:fs'
import {pipeline} from 'node:stream/promises'
import {CsvError, parse} from 'csv-parse'
import {COLUMNS, type Notice} from '#sanity/content/source/retractions.ts'

/** A list of retractions cannot be read. The message says which, why, and what to do. */
export class ListError extends Error {
  override name = 'ListError'
}

/** Every notice of a list that is wanted. The whole list has tens of thousands; it is never held in memory. */
export async function noticesIn(file: string, wanted: (notice: Notice) => boolean): Promise<Notice[]> {
  const notices: Notice[] = []
  const rows = parse({bom: true, columns: (names: string[]) => complete(file, names), skipEmptyLines: true})
  try {
    await pipeline(createReadStream(file), rows, async (read: AsyncIterable<Notice>) => {
      for await (const notice of read) if (wanted(notice)) notices.push(notice)
    })
  } catch (error) {
    throw explained(file, error)
  }
  return notices
}

function complete(file: string, names: string[]): string[] {
  const missing = COLUMNS.filter((name) => !names.includes(name))
  if (missing.length === 0) return names
  throw new ListError(
    `${file} lacks the columns ${missing.join(', ')}. It must be a CSV file in the format of the Retraction Watch Database.`,
  )
}

function explained(file: string, error: unknown): unknown {
  if (error instanceof CsvError) return new ListError(`${file} is no well-formed CSV: ${error.message}`)
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return error
  return new ListError(`There is no file ${file}. Name a list of retractions: -- --retractions <file.csv>`)
}
