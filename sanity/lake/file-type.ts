import {open} from 'node:fs/promises'
import path from 'node:path'

const text = (bytes: Buffer, at: number, wanted: string) => bytes.toString('latin1', at, at + wanted.length) === wanted

/** Types that are told by their first bytes. */
const SIGNATURES: [mimeType: string, extension: string, matches: (head: Buffer) => boolean][] = [
  ['application/pdf', 'pdf', (head) => text(head, 0, '%PDF-')],
  ['image/png', 'png', (head) => text(head, 0, '\x89PNG\r\n\x1a\n')],
  ['image/jpeg', 'jpg', (head) => text(head, 0, '\xff\xd8\xff')],
  ['image/gif', 'gif', (head) => text(head, 0, 'GIF8')],
  ['image/webp', 'webp', (head) => text(head, 0, 'RIFF') && text(head, 8, 'WEBP')],
  ['audio/wav', 'wav', (head) => text(head, 0, 'RIFF') && text(head, 8, 'WAVE')],
  ['audio/mpeg', 'mp3', (head) => text(head, 0, 'ID3') || text(head, 0, '\xff\xfb')],
  ['audio/mp4', 'm4a', (head) => text(head, 4, 'ftypM4A')],
  ['video/quicktime', 'mov', (head) => text(head, 4, 'ftypqt')],
  ['video/mp4', 'mp4', (head) => text(head, 4, 'ftyp')],
  ['video/webm', 'webm', (head) => text(head, 0, '\x1a\x45\xdf\xa3')],
  ['application/zip', 'zip', (head) => text(head, 0, 'PK\x03\x04')],
  ['application/gzip', 'gz', (head) => text(head, 0, '\x1f\x8b')],
]

/** Text that no browser runs; its extension is believed when the content has no NUL. */
const TEXTS: Partial<Record<string, string>> = {
  txt: 'text/plain',
  md: 'text/plain',
  csv: 'text/csv',
  vtt: 'text/vtt',
  srt: 'text/plain',
  json: 'application/json',
}

/** Extensions kept for a ZIP container, which is what office documents and e-books are. */
const CONTAINERS: Partial<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  epub: 'application/epub+zip',
}

const KNOWN = new Map<string, string>([
  ...SIGNATURES.map(([mimeType, extension]): [string, string] => [extension, mimeType]),
  ...Object.entries({...TEXTS, ...CONTAINERS}).flatMap(([ext, type]): [string, string][] =>
    type ? [[ext, type]] : [],
  ),
])

/** The media type a stored file is served with; anything a browser might run is a mere download. */
export const servedType = (extension: string): string => KNOWN.get(extension) ?? 'application/octet-stream'

/** What a file is, decided by its content; its name only tells apart what looks alike. */
export async function inspectFile(file: string, name = ''): Promise<{mimeType: string; extension: string}> {
  const handle = await open(file)
  const {buffer, bytesRead} = await handle.read(Buffer.alloc(512), 0, 512, 0).finally(() => handle.close())
  const head = buffer.subarray(0, bytesRead)
  const claimed = path.extname(name).slice(1).toLowerCase()
  const [mimeType, extension] = SIGNATURES.find(([, , matches]) => matches(head)) ?? []
  if (mimeType === 'application/zip' && CONTAINERS[claimed]) return {mimeType: CONTAINERS[claimed], extension: claimed}
  if (mimeType && extension) return {mimeType, extension}
  const textType = TEXTS[claimed]
  if (textType && !head.includes(0)) return {mimeType: textType, extension: claimed}
  const harmless = /^[a-z0-9]{1,16}$/.test(claimed) && !KNOWN.has(claimed)
  return {mimeType: 'application/octet-stream', extension: harmless ? claimed : 'bin'}
}
