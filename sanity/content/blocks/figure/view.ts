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

/** What announces a page is of one shape, so that pictures side by side are as high as each other. */
const TEASER_SHAPE = 3 / 2

/** A figure as it stands beside others; null where it is missing. */
export const teaserFigureView = (figure: Figure | null): FigureView | null =>
  figure && {...figureView(figure), ...imageView(figure.image, TEASER_SHAPE)}

/** A figure in its own shape; null where it is missing. */
export const figureViewOrNull = (figure: Figure | null): FigureView | null => (figure ? figureView(figure) : null)

export const figureItemView = (figure: FigureItem) => ({key: figure._key, ...figureView(figure)})
