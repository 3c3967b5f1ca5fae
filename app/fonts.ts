import localFont from 'next/font/local'

/** For text. next/font adds a fallback of the same size, so nothing moves when the font arrives. */
const newsreader = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-newsreader',
  adjustFontFallback: 'Times New Roman',
})

/** For machinery: navigation, labels, tables, notes. */
const publicSans = localFont({
  src: '../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-public-sans',
  adjustFontFallback: 'Arial',
})

/** Class names that make both fonts known to the tokens. */
export const fonts = `${newsreader.variable} ${publicSans.variable}`
