import {type Context, Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {deleteCookie, getCookie, setCookie} from 'hono/cookie'
import {z} from 'zod'
import {addressOf, isLocal} from '../caller.ts'
import type {Identity, LakeEnv, LakeOptions} from '../context.ts'
import {badRequest, forbidden, LakeError, notFound} from '../errors.ts'
import {trustsOrigin} from '../origin.ts'
import {peopleIn} from '../people-store.ts'
import {parsed, reader, search} from '../request.ts'
import {signIns} from '../sign-in.ts'
import {type SignInOffer, signInPage} from '../sign-in-page.ts'
import {LOCAL_EDITOR, revokeToken} from '../tokens.ts'

const MONTH = 30 * 24 * 60 * 60

const Form = z.object({name: z.string().max(100).default(''), password: z.string().max(1000).optional()})

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
  const {name, password} = parsed(Form, await c.req.parseBody())
  let person: Identity
  try {
    person = password === undefined ? localEditor(c) : await signIns(lake).check(name, password, addressOf(c))
  } catch (error) {
    if (!(error instanceof LakeError) || error.status === 403) throw error
    if (error.status === 429) c.header('retry-after', '600')
    c.status(error.status)
    return page(c, {name, fault: error.message})
  }
  const {token, sid} = signIns(lake).begin(person)
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

function localEditor(c: Context<LakeEnv>): Identity {
  if (!c.get('lake').options.oneClick || !isLocal(c))
    throw forbidden('Signing in from another machine takes an account: npm run lake:account')
  return LOCAL_EDITOR
}

/** Where the signed-in browser goes: the Studio that sent it, if its origin is trusted. */
function destination(c: Context<LakeEnv>): URL {
  const {options} = c.get('lake')
  const {origin = `${new URL(options.publicUrl).origin}/studio`} = search(c, z.object({origin: z.url().optional()}))
  if (!trustsOrigin(options, origin)) throw badRequest('Invalid request: origin: is not a page of this project')
  return new URL(origin)
}

function page(c: Context<LakeEnv>, tried?: SignInOffer['tried']) {
  const {options, store} = c.get('lake')
  const policy = `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${destination(c).origin}; frame-ancestors 'none'; base-uri 'none'`
  c.header('content-security-policy', policy)
  c.header('referrer-policy', 'same-origin')
  c.header('x-content-type-options', 'nosniff')
  const accounts = peopleIn(store.database).all().length > 0
  const {host} = new URL(options.publicUrl)
  return c.html(signInPage({host, oneClick: options.oneClick && isLocal(c), accounts, tried}))
}

/** The cookie goes to the lake alone, not to the pages of the site beside it. */
const cookiePath = ({publicUrl}: Pick<LakeOptions, 'publicUrl'>) => new URL(publicUrl).pathname
