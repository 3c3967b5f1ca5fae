import type {Role} from '../lake/context.ts'
import {issueToken} from '../lake/tokens.ts'
import {openLocalLake} from './local-lake.ts'

/** Makes a token straight in the lake's database, also while the lake runs. `ttl` in milliseconds; default: a year. */
export function localToken(role: Role, ttl?: number): string {
  const lake = openLocalLake()
  try {
    return issueToken(lake, role, `${role} token`, ttl)
  } finally {
    lake.close()
  }
}
