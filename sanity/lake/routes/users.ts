import {type Context, Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {z} from 'zod'
import {accountsIn} from '../accounts-store.ts'
import type {Identity, LakeEnv} from '../context.ts'
import {notFound, tooLarge} from '../errors.ts'
import {body, idList, reader} from '../request.ts'
import {ROLES} from '../roles.ts'

const SETTINGS_BYTES = 256 * 1024

const KeyValues = z.array(z.object({key: z.string().min(1).max(256), value: z.json()})).max(100)

/** People, and the settings the Studio keeps for them. */
export const userRoutes = new Hono<LakeEnv>()
  .use('/users/*', async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
  })
  /** GET /users/me — who calls. */
  .get('/users/me', (c) => c.json(currentUser(reader(c))))
  /** GET /users/me/keyvalue/:keys — settings of the caller; unknown keys are absent. */
  .get('/users/me/keyvalue/:keys', (c) => {
    const {id} = reader(c)
    const accounts = accountsIn(c.get('lake').store.database)
    const values = idList(c.req.param('keys')).map((key) => ({key, value: accounts.value(id, key)}))
    return c.json(values.filter(({value}) => value !== undefined))
  })
  /** PUT /users/me/keyvalue — stores settings of the caller. */
  .put('/users/me/keyvalue', bodyLimit({maxSize: SETTINGS_BYTES, onError: settingsTooLarge}), async (c) => {
    const {id} = reader(c)
    const {store, options} = c.get('lake')
    const pairs = await body(c, KeyValues)
    for (const {key, value} of pairs) accountsIn(store.database).setValue(id, key, value, options.now().toISOString())
    return c.json(pairs)
  })
  /** GET /users/:ids — one user, or an array of those found. */
  .get('/users/:ids', users)
  /** GET /projects/:project/users/:ids */
  .get('/projects/:project/users/:ids', users)

function settingsTooLarge(): never {
  throw tooLarge(`Settings are larger than ${SETTINGS_BYTES} bytes`)
}

const currentUser = ({id, name, email, role, provider}: Identity) => ({
  id,
  name,
  email,
  profileImage: null,
  role,
  roles: [ROLES[role]],
  provider,
})

function users(c: Context<LakeEnv>) {
  const caller = reader(c)
  const {store, options} = c.get('lake')
  const ids = idList(c.req.param('ids'))
  const found = ids.flatMap((asked) => {
    const row = accountsIn(store.database).user(asked === 'me' ? caller.id : asked)
    if (!row) return []
    const {user: id, name: displayName, createdAt} = row
    const names = {displayName, familyName: null, givenName: null, middleName: null, imageUrl: null}
    const {projectId} = options
    return [{id, projectId, ...names, createdAt, updatedAt: createdAt, isCurrentUser: id === caller.id}]
  })
  if (ids.length > 1) return c.json(found)
  if (!found[0]) throw notFound('User not found')
  return c.json(found[0])
}
