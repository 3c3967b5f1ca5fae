import {type Context, Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {deleteCookie, getCookie, setCookie} from 'hono/cookie'
import {z} from 'zod'
import type {LakeEnv, LakeOptions} from '../context.ts'
import {badRequest, forbidden, LakeError, notFound} from '../errors.ts'
import {trustsOrigin} from '../origin.ts'
import {parsed, reader, search} from '../request.ts'
import {requireLoopback, signIns} from '../sign-in.ts'
import {signInPage} from '../sign-in-page.ts'
import {revokeToken} from '../tokens.ts'

const MONTH = 30 * 24 * 60 * 60

/** Signing in and out, as the Studio does it. */
export const authRoutes = new Hono<LakeEnv>()
  .use('/auth/*', async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
  })
  /** GET /auth/providers — the ways to sign in; this lake has one. */
  .get('/auth/providers', (c) => {
    const url = `${c.get('lake').options.publicUrl}/v1/auth/login/local`
    const providers = [{name: 'local', title: 'Local editor', url, logo: null}]
    return c.json({providers, thirdPartyLogin: false, sso: {saml: false}})
  })
  /** GET /auth/login/local?origin=<Studio> — the sign-in page. */
  .get('/auth/login/local', (c) => {
    destination(c)
    return page(c)
  })
  /** POST /auth/login/local?origin=<Studio> — its form; answers with a redirect that carries `#sid=`. */
  .post('/auth/login/local', bodyLimit({maxSize: 4096}), signIn)
  /** GET /auth/fetch?sid= — exchanges the code of the redirect for a token, once. */
  .get('/auth/fetch', (c) => {
    const {sid} = search(c, z.object({sid: z.string().max(100)}))
    const token = signIns(c.get('lake')).exchange(sid)
    if (!token) throw notFound('This sign-in has expired')
    return c.json({token, label: 'Local editor'})
  })
  /** GET /auth/id — whether the caller is signed in. */
  .get('/auth/id', (c) => c.json({id: reader(c).id}))
  /** POST /auth/logout — ends the session that asks. */
  .post('/auth/logout', (c) => {
    const lake = c.get('lake')
    const token = c.req.header('authorization')?.replace(/^Bearer /, '') ?? getCookie(c, 'sanitySession')
    if (token && c.get('identity')) revokeToken(lake, token)
    deleteCookie(c, 'sanitySession', {path: cookiePath(lake.options)})
    return c.json({ok: true})
  })

async function signIn(c: Context<LakeEnv>) {
  const lake = c.get('lake')
  if (!trustsOrigin(lake.options, c.req.header('origin')))
    throw forbidden('The sign-in form must be sent by its own page')
  const back = destination(c)
  try {
    await checkPassword(c)
  } catch (error) {
    if (!(error instanceof LakeError) || error.status === 403) throw error
    return page(c, error)
  }
  const {token, sid} = signIns(lake).begin()
  setCookie(c, 'sanitySession', token, {
    path: cookiePath(lake.options),
    httpOnly: true,
    sameSite: 'Lax',
    secure: lake.options.publicUrl.startsWith('https:'),
    maxAge: MONTH,
  })
  back.hash = `sid=${sid}`
  return c.redirect(back.href, 303)
}

async function checkPassword(c: Context<LakeEnv>) {
  const lake = c.get('lake')
  if (lake.options.password === null) return requireLoopback([c.req.header('host'), c.req.header('x-forwarded-host')])
  const {password} = parsed(z.object({password: z.string().max(1000)}), await c.req.parseBody())
  await signIns(lake).check(password)
}

/** Where the signed-in browser goes: the Studio that sent it, if its origin is trusted. */
function destination(c: Context<LakeEnv>): URL {
  const {options} = c.get('lake')
  const {origin = `${new URL(options.publicUrl).origin}/studio`} = search(c, z.object({origin: z.url().optional()}))
  if (!trustsOrigin(options, origin)) throw badRequest('Invalid request: origin: is not a page of this project')
  return new URL(origin)
}

function page(c: Context<LakeEnv>, fault?: LakeError) {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${destination(c).origin}; frame-ancestors 'none'; base-uri 'none'`
  c.header('content-security-policy', policy)
  c.header('referrer-policy', 'same-origin')
  c.header('x-content-type-options', 'nosniff')
  if (fault?.status === 429) c.header('retry-after', '600')
  c.status(fault?.status ?? 200)
  return c.html(signInPage({withPassword: c.get('lake').options.password !== null, fault: fault?.message}))
}

/** The cookie goes to the lake alone, not to the pages of the site beside it. */
const cookiePath = ({publicUrl}: Pick<LakeOptions, 'publicUrl'>) => new URL(publicUrl).pathname
