/** The statuses of refusals. */
export type Status = 400 | 401 | 403 | 404 | 405 | 408 | 409 | 413 | 415 | 429 | 500 | 503 | 507

/** An answer in the hosted API's error shape, thrown from anywhere below a route. */
export class LakeError extends Error {
  override name = 'LakeError'
  readonly status: Status
  readonly body: unknown
  /** Seconds after which to try again. */
  retryAfter?: number
  constructor(status: Status, message: string, body: unknown) {
    super(message)
    this.status = status
    this.body = body
  }
}

const plain = (status: Status, error: string, message: string, more: object = {}) =>
  new LakeError(status, message, {statusCode: status, error, message, ...more})

/** 401: no token, or one nobody knows. */
export const unauthorized = (message = 'Session not found') =>
  plain(401, 'Unauthorized', message, {errorCode: 'SIO-401-ANF', attributes: {type: 'unauthorized'}})

/** 403: known, but not allowed. */
export const forbidden = (message = 'Insufficient permissions') => plain(403, 'Forbidden', message)

/** 404: nothing under this address. */
export const notFound = (message = 'Resource not found') => plain(404, 'Not Found', message)

/** 400: the request does not say what it should. */
export const badRequest = (message: string) => plain(400, 'Bad Request', message)

/** 413: larger than the lake takes. */
export const tooLarge = (message: string) => plain(413, 'Request Entity Too Large', message)

/** 415: compressed, which could unpack to anything. */
export const unsupportedEncoding = (encoding: string) =>
  plain(415, 'Unsupported Media Type', `The body is encoded as "${encoding}". Send it as it is`)

/** 409: clashes with what is stored. */
export const conflict = (message: string) => plain(409, 'Conflict', message)

/** 400 for GROQ that does not parse; positions count characters of the query. */
export const queryParseError = (description: string, query: string, start = 0, end = query.length) =>
  new LakeError(400, description, {error: {type: 'queryParseError', description, query, start, end}})

/** 408 for a query that took longer than its caller may keep the lake busy. */
export const queryTimeout = (milliseconds: number) =>
  new LakeError(408, 'Query timed out', {
    error: {
      type: 'queryTimeoutError',
      description: `The query took longer than ${milliseconds} ms; ask for less: a narrower filter, a slice, no list of all documents for each document`,
    },
  })

/** 400 for a query whose answer is longer than an answer may be. */
export const answerTooLong = (characters: number) =>
  new LakeError(400, 'Answer too long', {
    error: {
      type: 'queryTooLargeError',
      description: `The answer is longer than ${characters} characters; ask for fewer fields, or for a slice`,
    },
  })

/** 400 for a query whose evaluation needs more memory than the lake lends to one. */
export const queryTooLarge = () =>
  new LakeError(400, 'Query too large', {
    error: {
      type: 'queryTooLargeError',
      description: 'The query needs more memory than one may; ask for less: a slice, fewer lists made of lists',
    },
  })

/** 429 for a caller who should come again after some seconds. */
export const tooMany = (message: string, seconds: number) =>
  Object.assign(plain(429, 'Too Many Requests', message), {retryAfter: seconds})

/** 507: nothing was written; reading goes on. */
export const diskFull = () =>
  plain(507, 'Insufficient Storage', 'The disk of the lake is full: nothing was written. Make room and try again')

const SQLITE_FULL = 13

/** Whether SQLite or the file system had no room left. */
export const isDiskFull = (error: Error & {code?: string; errcode?: number}) =>
  error.code === 'ENOSPC' || error.code === 'EDQUOT' || error.errcode === SQLITE_FULL

/** One failed mutation of a transaction, as the hosted API lists it. */
export const mutationError = (
  status: 400 | 403 | 409 | 413,
  type: string,
  description: string,
  more: object = {},
  index = 0,
) =>
  new LakeError(status, description, {
    error: {
      type: 'mutationError',
      description: `The mutation(s) failed: ${description}`,
      items: [{index, error: {type, description, ...more}}],
    },
  })

/** A transaction that the guard refuses: one item for each reason, the documents named in it. */
export const refused = (
  status: 400 | 403,
  type: string,
  summary: string,
  reasons: {description: string; [detail: string]: unknown}[],
) =>
  new LakeError(status, summary, {
    error: {
      type: 'mutationError',
      description: summary,
      items: reasons.map((reason) => ({index: 0, error: {type, ...reason}})),
    },
  })

/** 403 for a caller whose role may not write. */
export const insufficientPermissions = (permission: string) =>
  mutationError(403, 'insufficientPermissionsError', `Insufficient permissions; permission "${permission}" required`, {
    permission,
  })

/** One failed action, as the hosted API lists it. */
export const actionError = (status: 400 | 409, type: string, description: string, index = 0) =>
  new LakeError(status, description, {
    error: {type: 'actionError', description, items: [{index, error: {type, description}}]},
  })
