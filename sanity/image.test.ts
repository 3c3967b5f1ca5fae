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
