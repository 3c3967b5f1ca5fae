import path from 'node:path'
import {z} from 'zod'
import {languageTags} from './words/languages.ts'

/** A variable of the environment is missing or malformed. The message names it and says what to do. */
export class EnvError extends Error {
  override name = 'EnvError'
}

const port = z.coerce.number('must be a number').int().min(1, 'must be 1 to 65535').max(65535, 'must be 1 to 65535')
const httpUrl = z
  .url({protocol: /^https?$/, error: 'must be an http(s) URL'})
  .transform((url) => url.replace(/\/$/, ''))
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
)
const secret = z.string().min(16, 'must have at least 16 characters')

const Variables = z.object({
  PORT: port.default(3000),
  HOST: z.string().default('localhost'),
  SITE_URL: httpUrl.optional(),
  SITE_LANGUAGE: z.enum(languageTags, `must be one of ${languageTags.join(', ')}`).default('en-GB'),
  REVALIDATE_SECONDS: z.coerce.number('must be a number of seconds').int().min(1, 'must be at least 1').default(3600),
  READ_TIMEOUT_SECONDS: z.coerce.number('must be a number of seconds').min(1, 'must be at least 1').default(3),
  REDIS_URL: z
    .url({
      protocol: /^rediss?$/,
      hostname: /./,
      error: 'must be a redis:// or rediss:// URL, such as "redis://localhost:6379"',
    })
    .optional(),
  NEXT_DIST_DIR: z.string().default('.next'),
  PAGES_WITH_RUNTIME: z.enum(['true', 'false'], 'must be true or false').default('false'),
  LAKE_URL: httpUrl.optional(),
  LAKE_PORT: port.default(3333),
  LAKE_HOST: z.string().default('127.0.0.1'),
  LAKE_DATA: z.string().default('.lake'),
  LAKE_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
  LAKE_ALLOWED_HOSTS: list.default([]),
  LAKE_ENFORCE_RULES: z.enum(['true', 'false'], 'must be true or false').default('true'),
  LAKE_WEBHOOK_URL: httpUrl.optional(),
  LAKE_WEBHOOK_FILTER: z.string().optional(),
  LAKE_WEBHOOK_PROJECTION: z.string().optional(),
  SANITY_PROJECT_ID: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must be a Sanity project id, such as "a1b2c3d4"')
    .optional(),
  SANITY_DATASET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]*$/, 'must be a dataset name, such as "production"')
    .default('production'),
  SANITY_API_READ_TOKEN: z.string().optional(),
  SANITY_API_WRITE_TOKEN: z.string().optional(),
  SANITY_WEBHOOK_SECRET: secret.optional(),
  SANITY_PREVIEW_SECRET: secret.optional(),
  METRICS_TOKEN: secret.optional(),
  SITE_CACHE_URL: httpUrl.optional(),
  SITE_CACHE_SECRET: secret.regex(/^[\w-]+$/, 'may have letters, digits, _ and - alone').optional(),
})

type Variables = z.infer<typeof Variables>

const NAMES = Object.keys(Variables.shape)
let last: {given: (string | undefined)[]; parsed: Variables} | null = null

/**
 * Empty variables count as unset, so that `NAME=` in a file switches a variable off. They are parsed anew only when one
 * has changed: a page asks for them hundreds of times.
 */
function variables(): Variables {
  const given = NAMES.map((name) => process.env[name] || undefined)
  if (last && given.every((value, index) => value === last?.given[index])) return last.parsed
  const parsed = Variables.safeParse(Object.fromEntries(NAMES.map((name, index) => [name, given[index]])))
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({path: [name], message}) => `${String(name)} ${message}`)
    throw new EnvError(`Wrong environment: ${faults.join('; ')}. See .env.example.`)
  }
  last = {given, parsed: parsed.data}
  return parsed.data
}

const LOOPBACK = ['localhost', '127.0.0.1', '::1', '[::1]']

/** Whether a host name reaches this machine alone. */
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host)

/** What the site needs: where it is reached, where content comes from, and the secrets it shares. */
export function siteEnv() {
  const env = variables()
  const elsewhere = (['SANITY_PROJECT_ID', 'LAKE_URL'] as const).find((name) => env[name])
  if (elsewhere && !(env.SANITY_API_READ_TOKEN && env.SANITY_WEBHOOK_SECRET)) {
    throw new EnvError(
      `Wrong environment: ${elsewhere} is set, so SANITY_API_READ_TOKEN and SANITY_WEBHOOK_SECRET must be set too. See .env.example.`,
    )
  }
  if (env.SITE_CACHE_SECRET && !env.SITE_CACHE_URL) {
    throw new EnvError(
      'Wrong environment: SITE_CACHE_SECRET is for SITE_CACHE_URL, which is not set. See .env.example.',
    )
  }
  if (env.SITE_CACHE_URL && !env.SITE_CACHE_SECRET && !isLoopback(new URL(env.SITE_CACHE_URL).hostname)) {
    throw new EnvError(
      'Wrong environment: SITE_CACHE_URL is on another machine, so SITE_CACHE_SECRET must be set too. See .env.example.',
    )
  }
  return {
    port: env.PORT,
    host: env.HOST,
    siteUrl: env.SITE_URL ?? `http://localhost:${env.PORT}`,
    /** The site as it reaches itself, behind any proxy. */
    internalUrl: `http://${env.HOST === '0.0.0.0' ? '127.0.0.1' : env.HOST}:${env.PORT}`,
    language: env.SITE_LANGUAGE,
    revalidateSeconds: env.REVALIDATE_SECONDS,
    /** How long a page that is made waits for its content. */
    readTimeoutMs: env.READ_TIMEOUT_SECONDS * 1000,
    /** Pages are being made for the first time: there is none to keep showing, and nobody waits. */
    building: process.env.NEXT_PHASE === 'phase-production-build',
    /** What several site processes share their publishes by; null for one process. */
    redisUrl: env.REDIS_URL ?? null,
    /** Reading pages carry the framework's scripts. */
    pagesWithRuntime: env.PAGES_WITH_RUNTIME === 'true',
    projectId: env.SANITY_PROJECT_ID ?? 'local',
    dataset: env.SANITY_DATASET,
    /** The embedded lake as the site's processes reach it; null when content lives in hosted Sanity. */
    lakeUrl: env.SANITY_PROJECT_ID ? null : (env.LAKE_URL ?? `http://127.0.0.1:${env.LAKE_PORT}`),
    /** Whether content comes from a lake, or from hosted Sanity, that is started elsewhere. */
    contentIsElsewhere: elsewhere !== undefined,
    readToken: env.SANITY_API_READ_TOKEN,
    writeToken: env.SANITY_API_WRITE_TOKEN,
    webhookSecret: env.SANITY_WEBHOOK_SECRET,
    previewSecret: env.SANITY_PREVIEW_SECRET,
    /** Shown by who may see figures; unset: programs on this machine may. */
    metricsToken: env.METRICS_TOKEN,
    /** The cache in front of the site, and the secret that makes it take a new copy (none on this machine); null where there is no cache. */
    cache: env.SITE_CACHE_URL ? {url: env.SITE_CACHE_URL, secret: env.SITE_CACHE_SECRET ?? null} : null,
  }
}

/** What the embedded lake needs. */
export function lakeEnv() {
  const env = variables()
  const siteUrl = env.SITE_URL ?? `http://localhost:${env.PORT}`
  return {
    port: env.LAKE_PORT,
    host: env.LAKE_HOST,
    folder: path.resolve(env.LAKE_DATA),
    projectId: 'local',
    dataset: env.SANITY_DATASET,
    publicUrl: `${siteUrl}/lake`,
    /** Whether other machines reach it, itself or through the site: then signing in takes an account. */
    exposed: ![env.LAKE_HOST, env.HOST, new URL(siteUrl).hostname].every(isLoopback),
    /** For the first account of a lake that other machines reach. */
    password: env.LAKE_PASSWORD ?? null,
    allowedHosts: env.LAKE_ALLOWED_HOSTS,
    /** Shown by who may see figures; unset: programs on this machine may. */
    metricsToken: env.METRICS_TOKEN,
    enforceRules: env.LAKE_ENFORCE_RULES === 'true',
    webhook:
      env.LAKE_WEBHOOK_URL && env.SANITY_WEBHOOK_SECRET
        ? {
            url: env.LAKE_WEBHOOK_URL,
            secret: env.SANITY_WEBHOOK_SECRET,
            filter: env.LAKE_WEBHOOK_FILTER,
            projection: env.LAKE_WEBHOOK_PROJECTION,
          }
        : null,
  }
}

/** Where the built site is kept. */
export const distDir = (): string => variables().NEXT_DIST_DIR
