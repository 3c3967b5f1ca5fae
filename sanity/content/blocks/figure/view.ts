import {imageView} from '#sanity/image.ts'
import type {Figure, FigureItem} from './query.ts'

export type FigureView = ReturnType<typeof figureView>

/** An image ready to show, with its words. */
export const figureView = ({image, alt, longDescription, caption, credit}: Figure) => ({
  ...imageView(image),
  alt,
  longDescription,
  caption,
  credit,
})

/** The same of a figure that may be missing. */
export const figureViewOrNull = (figure: Figure | null): FigureView | null => (figure ? figureView(figure) : null)

export const figureItemView = (figure: FigureItem) => ({key: figure._key, ...figureView(figure)})
