import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

/** Another process has this data folder open. */
export class FolderInUse extends Error {
  override name = 'FolderInUse'
}

/**
 * Takes a data folder for this process; answers with the function that gives it back.
 * An SQLite lock is the operating system's own, so that a killed process leaves none behind.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, {recursive: true})
  const database = new DatabaseSync(join(folder, 'lake.lock'))
  try {
    database.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (error instanceof Error && /locked/.test(error.message))
      throw new FolderInUse(`The data folder ${folder} is in use by another lake. Stop it, or choose another folder.`)
    throw error
  }
  return () => database.close()
}
