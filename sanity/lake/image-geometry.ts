import {type ImageRequest, LONGEST_SIDE} from './image-request.ts'

export interface Size {
  width: number
  height: number
}
export interface Box extends Size {
  left: number
  top: number
}

/** What to do to a picture, in order: cut out `region`, scale it to `scaled`, pad it to `canvas`. */
export interface Geometry {
  region: Box
  scaled: Size
  canvas: Size
}

/** Works out sizes as the hosted image pipeline does; null when the rectangle lies outside the picture. */
export function geometry(original: Size, request: ImageRequest): Geometry | null {
  const base = within(request.rect ?? {left: 0, top: 0, ...original}, original)
  if (!base) return null
  const wanted = target(request)
  const fit = request.fit ?? 'clip'
  const both = wanted.width && wanted.height ? {width: wanted.width, height: wanted.height} : null

  if (both && (fit === 'crop' || fit === 'min')) {
    const region = request.crop === 'entropy' ? base : cut(base, both, original, request)
    const shrink = fit === 'min' ? Math.min(1, largestFit(base, both)) : 1
    const scaled = whole({width: both.width * shrink, height: both.height * shrink})
    return {region, scaled, canvas: scaled}
  }
  if (both && fit === 'scale') return {region: base, scaled: both, canvas: both}

  const enlarges = fit !== 'max' && fit !== 'fillmax' && fit !== 'min'
  const factor = Math.min(
    wanted.width ? wanted.width / base.width : Number.POSITIVE_INFINITY,
    wanted.height ? wanted.height / base.height : Number.POSITIVE_INFINITY,
  )
  const asked = Number.isFinite(factor) ? factor : 1
  const cap = LONGEST_SIDE / Math.max(base.width, base.height)
  const ratio = Math.min(enlarges ? asked : Math.min(asked, 1), cap)
  const scaled = whole({width: base.width * ratio, height: base.height * ratio})
  return {region: base, scaled, canvas: both && (fit === 'fill' || fit === 'fillmax') ? both : scaled}
}

/** The size asked for, in pixels of the device; sides are swapped when the picture is turned afterwards. */
function target({w, h, dpr = 1, or = 0}: ImageRequest): Partial<Size> {
  const [width, height] = or % 180 ? [h, w] : [w, h]
  const pixels = (side: number | undefined) => (side ? Math.max(1, Math.round(side * dpr)) : undefined)
  return {width: pixels(width), height: pixels(height)}
}

function within(box: Box, {width, height}: Size): Box | null {
  if (box.left >= width || box.top >= height) return null
  return {...box, width: Math.min(box.width, width - box.left), height: Math.min(box.height, height - box.top)}
}

/** How far a box of this shape can be enlarged inside another, at most. */
const largestFit = (outer: Size, inner: Size) => Math.min(outer.width / inner.width, outer.height / inner.height)

const whole = ({width, height}: Size): Size => ({
  width: Math.max(1, Math.round(width)),
  height: Math.max(1, Math.round(height)),
})

/** The part of a box that has the wanted shape, placed by the `crop` parameter. */
function cut(base: Box, shape: Size, original: Size, request: ImageRequest): Box {
  const ratio = largestFit(base, shape)
  const {width, height} = whole({width: shape.width * ratio, height: shape.height * ratio})
  const [spareX, spareY] = [base.width - width, base.height - height]
  const crop = request.crop ?? 'center'
  if (crop === 'focalpoint') {
    const {'fp-x': x = 0.5, 'fp-y': y = 0.5} = request
    const left = clamp(Math.round(original.width * x - base.left - width / 2), spareX)
    const top = clamp(Math.round(original.height * y - base.top - height / 2), spareY)
    return {left: base.left + left, top: base.top + top, width, height}
  }
  const x = crop.includes('left') ? 0 : crop.includes('right') ? 1 : 0.5
  const y = crop.includes('top') ? 0 : crop.includes('bottom') ? 1 : 0.5
  return {left: base.left + Math.floor(spareX * x), top: base.top + Math.floor(spareY * y), width, height}
}

const clamp = (value: number, most: number) => Math.min(Math.max(0, value), Math.max(0, most))
