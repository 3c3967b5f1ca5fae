/** The files are made by subset.ts; Next.js reads what is given to localFont from this text, so it stands here in full. */
import localFont from 'next/font/local'

/** For text. next/font adds a fallback of the same size, for pages that are painted before the font is there (decision 0029). */
const newsreader = localFont({
  src: './newsreader.woff2',
  weight: '380 680',
  display: 'optional',
  variable: '--font-newsreader',
  adjustFontFallback: 'Times New Roman',
})

const newsreaderRare = localFont({
  src: './newsreader-rare.woff2',
  weight: '380 680',
  display: 'optional',
  variable: '--font-newsreader-rare',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+A1-AF, U+B1-B6, U+B8-BC, U+BE-D6, U+D8-FF, U+131, U+152-153, U+160-161, U+178, U+17D-17E, U+192, U+2C6, U+2DC, U+201A, U+201E, U+2020-2021, U+2030, U+2039-203A, U+2044, U+20AC, U+2122, U+2212',
    },
  ],
})

/** For machinery: navigation, labels, tables, notes. */
const publicSans = localFont({
  src: './public-sans.woff2',
  weight: '380 680',
  display: 'optional',
  variable: '--font-public-sans',
  adjustFontFallback: 'Arial',
})

const publicSansRare = localFont({
  src: './public-sans-rare.woff2',
  weight: '380 680',
  display: 'optional',
  variable: '--font-public-sans-rare',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+A1-AF, U+B1-B6, U+B8-BC, U+BE-D6, U+D8-FF, U+131, U+152-153, U+160-161, U+178, U+17D-17E, U+192, U+2C6, U+2DC, U+201A, U+201E, U+2020-2021, U+2030, U+2039-203A, U+2044, U+20AC, U+2122, U+2212',
    },
  ],
})

/** Class names that make the fonts known to the tokens. */
export const fonts = [newsreader, newsreaderRare, publicSans, publicSansRare].map(({variable}) => variable).join(' ')
