import {hues} from '@sanity/color'
import {buildTheme} from '@sanity/ui/theme'
import type {StudioTheme} from 'sanity'

const SANS = 'var(--font-public-sans), "Public Sans", Arial, sans-serif'
const MONO = 'ui-monospace, SFMono-Regular, Menlo, monospace'

/** The site's paper and ink, from the lightest to the darkest; components/tokens.css names them. */
export const PAPER = {
  50: '#faf5ec',
  100: '#f2eadc',
  200: '#dccfba',
  300: '#c4b59e',
  400: '#b9ac9b',
  500: '#8a7a66',
  600: '#5d5246',
  700: '#4a4036',
  800: '#3b3229',
  900: '#221d18',
  950: '#181411',
}

/** The site's accent in as many shades. */
export const ACCENT = {
  50: '#faeee6',
  100: '#f4dfd2',
  200: '#edc5b0',
  300: '#f0b095',
  400: '#f09a78',
  500: '#96361d',
  600: '#832e18',
  700: '#6d2614',
  800: '#56200f',
  900: '#3d241a',
  950: '#2a170f',
}

const {font} = buildTheme().v2 ?? {}
const inFamily = <Font extends {family: string}>(one: Font, family: string): Font => ({...one, family})

/** The Studio in the site's colours and its sans, by day and by night. */
export const theme: StudioTheme = buildTheme({
  palette: {...hues, gray: PAPER, blue: ACCENT, black: '#181411', white: '#fffdf8'},
  ...(font && {
    font: {
      text: inFamily(font.text, SANS),
      heading: inFamily(font.heading, SANS),
      label: inFamily(font.label, SANS),
      code: inFamily(font.code, MONO),
    },
  }),
})
