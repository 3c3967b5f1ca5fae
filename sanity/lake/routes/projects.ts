import {type Context, Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {z} from 'zod'
import {accountsIn} from '../accounts-store.ts'
import {DATASET} from '../asset-store.ts'
import type {Identity, LakeEnv} from '../context.ts'
import {conflict, forbidden, notFound} from '../errors.ts'
import {body, datasetOf, parsed, reader, search} from '../request.ts'
import {ROLES} from '../roles.ts'

/** A lake's data folder does not say when it was made; clients only want a date. */
const CREATED_AT = '2026-01-01T00:00:00.000Z'

/** The only kind of dataset here; the Studio also asks for those that hold comments. */
const CONTENT = 'content'

const FEATURES = ['contentReleases']

/** The Studio compares the numbers, so that each has to be one; nobody counts an organisation's releases here. */
const NO_LIMIT = {
  orgActiveReleaseCount: 0,
  orgMeteredActiveReleaseCount: 0,
  datasetReleaseLimit: Number.MAX_SAFE_INTEGER,
  orgActiveReleaseLimit: null,
}

const NewDataset = z.object({aclMode: z.literal('public', 'datasets of this lake are public').default('public')})

const unlessFalse = z
  .enum(['true', 'false'])
  .default('true')
  .transform((value) => value === 'true')
const Included = z.object({includeMembers: unlessFalse, includeFeatures: unlessFalse})

/** The one project of a lake, what callers may do in it, and its datasets. */
export const projectRoutes = new Hono<LakeEnv>()
  /** GET /projects?includeMembers,includeFeatures */
  .get('/projects', (c) => {
    const {includeMembers, includeFeatures} = search(c, Included)
    const {members, features, ...project} = describe(c, reader(c))
    return c.json([{...project, ...(includeMembers && {members}), ...(includeFeatures && {features})}])
  })
  /** GET /projects/:project */
  .get('/projects/:project', (c) => c.json(describe(c, member(c))))
  /** GET /projects/:project/roles */
  .get('/projects/:project/roles', (c) => c.json(member(c) && Object.values(ROLES)))
  /** GET /projects/:project/grants — what the caller may do with the project itself. */
  .get('/projects/:project/grants', (c) => {
    const mode = member(c).role === 'viewer' ? 'read' : 'publish'
    const grants = [{name: mode === 'read' ? 'read' : 'manage', params: {mode}}]
    return c.json({'sanity.document.filter.mode': [{id: 'mode', name: 'mode', config: {}, grants}]})
  })
  /** GET /projects/:project/datasets/:dataset/acl — what the caller may do with documents; drives the Studio's read-only mode. */
  .get('/projects/:project/datasets/:dataset/acl', (c) => c.json(permissions(c.get('identity'))))
  /** GET /features — what costs money elsewhere and is served here. */
  .get('/features', (c) => c.json(FEATURES))
  .get('/projects/:project/features', (c) => c.json(FEATURES))
  /** GET /projects/:project/new-content-release-allowed — how many releases there may be: as many as one likes. */
  .get('/projects/:project/new-content-release-allowed', (c) => c.json(member(c) && {data: NO_LIMIT}))
  /** GET /datasets */
  .get('/datasets', listDatasets)
  .get('/projects/:project/datasets', listDatasets)
  /** PUT /datasets/:dataset */
  .put('/datasets/:dataset', bodyLimit({maxSize: 4096}), createDataset)
  .put('/projects/:project/datasets/:dataset', bodyLimit({maxSize: 4096}), createDataset)

function permissions(identity: Identity | null) {
  if (!identity) return [{filter: '_id in path("*")', permissions: ['read']}]
  const reads = ['read', 'history']
  const writes = identity.role === 'viewer' ? [] : ['create', 'update', 'delete', 'publish', 'editHistory', 'manage']
  return [{filter: '_id in path("**")', permissions: [...reads, ...writes]}]
}

/** The caller, if the address names this lake's project. */
function member(c: Context<LakeEnv>): Identity {
  const caller = reader(c)
  if (c.req.param('project') !== c.get('lake').options.projectId) throw notFound('Project not found')
  return caller
}

function describe(c: Context<LakeEnv>, caller: Identity) {
  const {options, store} = c.get('lake')
  const members = accountsIn(store.database).users(options.now().toISOString())
  return {
    id: options.projectId,
    displayName: 'Embedded content lake',
    studioHost: null,
    organizationId: null,
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    createdAt: CREATED_AT,
    metadata: {},
    features: [],
    members: members.map(({user: id, role, provider}) => ({
      id,
      role,
      roles: [ROLES[role]],
      isRobot: provider === 'sanity-token',
      isCurrentUser: id === caller.id,
    })),
  }
}

function listDatasets(c: Context<LakeEnv>) {
  reader(c)
  const {datasetProfile = CONTENT} = search(c, z.object({datasetProfile: z.string().optional()}))
  const datasets = datasetProfile === CONTENT ? accountsIn(c.get('lake').store.database).datasets() : []
  return c.json(
    datasets.map(({name, aclMode, createdAt, createdBy}) => ({
      name,
      aclMode,
      createdAt,
      createdByUserId: createdBy,
      addonFor: null,
      datasetProfile: CONTENT,
      features: [],
      tags: [],
    })),
  )
}

async function createDataset(c: Context<LakeEnv>) {
  const caller = reader(c)
  if (caller.role !== 'administrator') throw forbidden('Only administrators may create datasets')
  const {store, options} = c.get('lake')
  const name = parsed(z.string().regex(DATASET, 'Invalid dataset name'), datasetOf(c))
  const {aclMode} = c.req.header('content-length') === '0' ? NewDataset.parse({}) : await body(c, NewDataset)
  const accounts = accountsIn(store.database)
  if (accounts.datasets().some((dataset) => dataset.name === name)) throw conflict(`Dataset "${name}" already exists`)
  accounts.addDataset({name, aclMode, createdAt: options.now().toISOString(), createdBy: caller.id})
  return c.json({datasetName: name, aclMode})
}
