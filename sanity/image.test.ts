import {describe, expect, test} from '@jest/globals'
import {image, imageView, shareImageUrl} from './image.ts'

const asset = {_id: 'image-abc123-1200x800-png', lqip: 'data:image/png;base64,AA==', opaque: true}
const plain = {asset, crop: null, hotspot: null}

describe('an image', () => {
  test('has sources up to its own width and no wider', () => {
    const {srcSet, src, width, height} = imageView(plain)
    expect(srcSet.split(', ').map((source) => source.split(' ')[1])).toEqual(['400w', '640w', '960w', '1200w'])
    expect(src).toBe('/lake/images/local/production/abc123-1200x800.png?w=960&auto=format')
    expect({width, height}).toEqual({width: 1200, height: 800})
  })

  test('has the size of its crop', () => {
    const {src, width, height} = imageView({...plain, crop: {left: 0.25, right: 0.25, top: 0, bottom: 0.5}})
    expect({width, height}).toEqual({width: 600, height: 400})
    expect(src).toContain('rect=300,0,600,400')
  })

  test.each([
    ['at the left', 0.1, 'rect=0,0,800,800'],
    ['in the middle', 0.5, 'rect=200,0,800,800'],
    ['at the right', 0.9, 'rect=400,0,800,800'],
  ])('is cut to a shape around a hotspot %s', (_where, x, rect) => {
    const {src, srcSet, width, height} = imageView({...plain, hotspot: {x, y: 0.5, width: 0.2, height: 0.2}}, 1)
    expect({width, height}).toEqual({width: 800, height: 800})
    expect(srcSet.split(', ').map((source) => source.split(' ')[1])).toEqual(['400w', '640w', '800w'])
    expect(srcSet).toContain('w=400&h=400')
    expect(src).toContain(rect)
  })

  test('is cut to a shape within its crop', () => {
    const crop = {left: 0.25, right: 0.25, top: 0, bottom: 0.5}
    const {src, width, height} = imageView({...plain, crop, hotspot: {x: 0.7, y: 0.25, width: 0.1, height: 0.1}}, 1)
    expect({width, height}).toEqual({width: 400, height: 400})
    expect(src).toContain('rect=500,0,400,400')
  })

  test('is cut to the shape of social networks', () => {
    expect(shareImageUrl(plain)).toContain('w=1200&h=630')
    expect(shareImageUrl({...plain, asset: null})).toBeNull()
  })

  test('is a drawing where one can see through it, and needs no preview then', () => {
    const seen = imageView({...plain, asset: {...asset, opaque: false}})
    expect([seen.drawing, seen.lqip]).toEqual([true, null])
    expect([imageView(plain).drawing, imageView(plain).lqip]).toEqual([false, asset.lqip])
  })

  test('is refused when its id tells no size', () => {
    expect(image.schema.safeParse({...plain, asset: {_id: 'image-x', lqip: null, opaque: null}}).success).toBe(false)
  })
})
