import type {Metadata} from 'next'
import {shapeOf} from '#components/evidence/shape.ts'
import {LIGHT} from './colours.ts'

export const MANIFEST_FILE = '/manifest.webmanifest'

/** Every icon by its file: its side in pixels, and whether a system may cut it to a shape of its own. */
export const ICONS = {
  '32.png': {side: 32, maskable: false},
  '180.png': {side: 180, maskable: true},
  '192.png': {side: 192, maskable: false},
  '512.png': {side: 512, maskable: false},
  'maskable-512.png': {side: 512, maskable: true},
} as const

/** The one drawing that all icons are made from. */
export const MARK = 'mark.svg'

export const iconFile = (name: keyof typeof ICONS | typeof MARK): string => `/icons/${name}`

export const ICON_LINKS = {
  icon: [
    {url: iconFile('32.png'), type: 'image/png', sizes: '32x32'},
    {url: iconFile(MARK), type: 'image/svg+xml', sizes: 'any'},
  ],
  apple: [{url: iconFile('180.png'), sizes: '180x180'}],
} satisfies Metadata['icons']

/** The mark as SVG: the sign of moderate evidence. One that is to be cut fills its square and keeps to the middle. */
export function markSvg({maskable}: {maskable: boolean}): string {
  const [corner, place] = maskable ? [0, 'translate(5.8 5.8) scale(0.85)'] : [6, 'translate(4 4)']
  const paths = shapeOf('moderate').map(({d, filled}) => `<path d="${d}"${filled ? '' : ' fill="none"'}/>`)
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<rect width="32" height="32" rx="${corner}" fill="${LIGHT.accent}"/>`,
    `<g transform="${place}" fill="${LIGHT.onAccent}" stroke="${LIGHT.onAccent}" stroke-width="1.4">`,
    `${paths.join('')}</g></svg>`,
  ].join('')
}
