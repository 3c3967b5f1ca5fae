import type {DetailedHTMLProps, HTMLAttributes} from 'react'

type Box = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
  namespace JSX {
    /** Our own elements: enhancements/ says what each does once its script is there. Without it they are nothing but boxes. */
    interface IntrinsicElements {
      'current-place': Box
      'theme-switch': Box
      'contents-marker': Box
      'copy-link': Box & {'data-done': string}
      'term-mark': Box
      'share-page': Box
      'search-suggestions': Box & {'data-from': string}
    }
  }
}
