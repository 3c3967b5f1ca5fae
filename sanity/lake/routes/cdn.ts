import {type Context, Hono} from 'hono'
import {type AssetKind, locate} from '../asset-store.ts'
import type {LakeEnv} from '../context.ts'
import {derivedImages, derivedKey} from '../derived-images.ts'
import {badRequest, notFound} from '../errors.ts'
import {servedType} from '../file-type.ts'
import {geometry, type Size} from '../image-geometry.ts'
import {imageType} from '../image-metadata.ts'
import {chooseFormat, ImageRequest} from '../image-request.ts'
import {transformImage} from '../image-transform.ts'
import {search} from '../request.ts'
import {assetHeaders, isFresh, sendFile} from '../send-file.ts'

/** The asset CDN — https://www.sanity.io/docs/apis-and-sdks/image-urls. No token is needed, as on cdn.sanity.io. */
export const cdnRoutes = new Hono<LakeEnv>()
  /** GET /images/:project/:dataset/:file */
  .get('/images/:project/:dataset/:file', image)
  /** GET /files/:project/:dataset/:file */
  .get('/files/:project/:dataset/:file', async (c) => {
    const {file, name, extension} = find(c, 'files')
    return original(c, file, name, servedType(extension))
  })

async function image(c: Context<LakeEnv>) {
  const {file, name, extension} = find(c, 'images')
  const request = search(c, ImageRequest)
  const type = imageType(extension)
  if (!type) throw notFound()
  // A drawing scales by itself; the original bytes are served when nothing is asked, so that an export keeps its hashes.
  if (extension === 'svg' || !Object.keys(request).length) return original(c, file, name, type)

  const size = sizeIn(name)
  const plan = geometry(size, request)
  if (!plan) throw badRequest('Invalid request: rect: lies outside the image')
  const {width, height} = plan.canvas
  const format = chooseFormat(request, c.req.header('accept') ?? '', extension, width * height)
  const {auto: _auto, fm: _fm, ...steps} = request
  const key = derivedKey(file.slice(-name.length), steps, format)
  const headers = assetHeaders(
    c,
    imageType(format.slice(-3) === 'jpg' ? 'jpg' : format) ?? type,
    key,
    download(c, name),
  )
  if (isFresh(c, headers)) return new Response(null, {status: 304, headers})
  const images = derivedImages(c.get('lake').options.folder)
  const bytes = await images.get(key, () => transformImage(file, size, plan, request, format))
  headers.set('content-length', String(bytes.length))
  return new Response(c.req.method === 'HEAD' ? null : new Uint8Array(bytes), {headers})
}

/** The asset of the address; 404 once its document is deleted, though its bytes stay for a restore. */
function find(c: Context<LakeEnv>, kind: AssetKind) {
  const {project, dataset = '', file: name = ''} = c.req.param() as Record<string, string | undefined>
  const {options, document} = c.get('lake')
  const found = project === options.projectId ? locate(options.folder, kind, dataset, name) : null
  if (!found || !document(dataset, found.id)) throw notFound()
  return {...found, name}
}

function original(c: Context<LakeEnv>, file: string, name: string, type: string) {
  const headers = assetHeaders(c, type, name, download(c, name))
  return isFresh(c, headers) ? new Response(null, {status: 304, headers}) : sendFile(c, file, headers)
}

/** `?dl` downloads under the asset's own name, `?dl=name` under another; null shows it in the page. */
function download(c: Context<LakeEnv>, name: string): string | null {
  const wanted = c.req.query('dl')
  return wanted === undefined ? null : wanted || name
}

/** An image's size as it is shown, which its file name carries. */
function sizeIn(name: string): Size {
  const [, width = '0', height = '0'] = /-(\d+)x(\d+)\./.exec(name) ?? []
  return {width: Number(width), height: Number(height)}
}
