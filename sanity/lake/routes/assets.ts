import {type Context, Hono} from 'hono'
import {z} from 'zod'
import {
  type AssetKind,
  assetFile,
  DATASET,
  discard,
  keep,
  type Received,
  receive,
  UPLOAD_LIMIT,
} from '../asset-store.ts'
import type {LakeEnv} from '../context.ts'
import {tooLarge} from '../errors.ts'
import {inspectFile} from '../file-type.ts'
import {inspectSafely} from '../image-apart.ts'
import type {Mutation} from '../protocol.ts'
import {datasetOf, parsed, writer} from '../request.ts'

const words = z.string().max(1000).optional()

const Upload = z.object({
  filename: z.string().max(255).optional(),
  label: words,
  title: words,
  description: words,
  creditLine: words,
  sourceId: words,
  sourceName: words,
  sourceUrl: words,
  meta: z.array(z.string()).optional(),
})
type Upload = z.infer<typeof Upload>

/** Uploads — https://www.sanity.io/docs/http-reference/assets */
export const assetRoutes = new Hono<LakeEnv>()
  /** POST /assets/images/:dataset */
  .post('/assets/images/:dataset', (c) => upload(c, 'images'))
  /** POST /assets/files/:dataset */
  .post('/assets/files/:dataset', (c) => upload(c, 'files'))

async function upload(c: Context<LakeEnv>, kind: AssetKind) {
  const author = writer(c, 'create')
  const lake = c.get('lake')
  const dataset = parsed(z.string().regex(DATASET, 'Invalid dataset name'), datasetOf(c))
  const asked = parsed(Upload, {...c.req.query(), meta: c.req.queries('meta')})
  const limit = UPLOAD_LIMIT[kind]
  if (Number(c.req.header('content-length') ?? 0) > limit) throw tooLarge(`The file is larger than ${limit} bytes`)

  const received = await receive(lake.options, c.req.raw.body, limit)
  try {
    const about = kind === 'images' ? await describeImage(received, asked) : await describeFile(received, asked)
    await keep(received, assetFile(lake.options.folder, kind, dataset, about.name))
    const location = `${kind}/${lake.options.projectId}/${dataset}/${about.name}`
    const document = {
      ...about.document,
      assetId: received.sha1,
      sha1hash: received.sha1,
      size: received.size,
      path: location,
      url: `${lake.options.publicUrl}/${location}`,
      uploadId: lake.options.newId(),
      originalFilename: asked.filename,
      ...given(asked),
    }
    const mutation: Mutation = {createIfNotExists: document}
    lake.commit(dataset, [mutation], {author})
    return c.json({document: lake.document(dataset, about.document._id)})
  } finally {
    await discard(received)
  }
}

async function describeImage(received: Received, {meta}: Upload) {
  const wants = (name: string) => !meta || meta.includes(name)
  const wanted = {lqip: wants('lqip'), palette: wants('palette')}
  const {extension, mimeType, metadata} = await inspectSafely(received.file, wanted)
  const {width, height} = metadata.dimensions
  const name = `${received.sha1}-${width}x${height}`
  const _id = `image-${name}-${extension}`
  return {name: `${name}.${extension}`, document: {_id, _type: 'sanity.imageAsset', extension, mimeType, metadata}}
}

async function describeFile(received: Received, {filename}: Upload) {
  const {extension, mimeType} = await inspectFile(received.file, filename)
  const _id = `file-${received.sha1}-${extension}`
  return {name: `${received.sha1}.${extension}`, document: {_id, _type: 'sanity.fileAsset', extension, mimeType}}
}

function given({label, title, description, creditLine, sourceId, sourceName, sourceUrl}: Upload) {
  const source = sourceId && sourceName ? {id: sourceId, name: sourceName, url: sourceUrl} : undefined
  return Object.fromEntries(
    Object.entries({label, title, description, creditLine, source}).filter(([, value]) => value !== undefined),
  )
}
