import type {FigureImage} from './Figure.tsx'

const drawing =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 8"%3E%3Crect width="12" height="8" fill="%23c9a27e"/%3E%3Ccircle cx="8" cy="3" r="2" fill="%2396361d"/%3E%3C/svg%3E'

/** A drawing for the examples of every component that shows one. */
export const exampleImage: FigureImage = {
  src: drawing,
  srcSet: `${drawing.replaceAll(' ', '%20')} 1200w`,
  width: 1200,
  height: 800,
  alt: 'A single layer of cells lining the bowel',
  caption: 'One layer of cells stands between the bowel and the blood.',
  credit: 'Drawing: the editors',
  longDescription: null,
  lqip: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAMAAACqqpYoAAAAA1BMVEXJon4SiBJFAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAC0lEQVQImWNggAAAAAgAAa9T6iIAAAAASUVORK5CYII=',
  drawing: false,
}
