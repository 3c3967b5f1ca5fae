/** The colours of components/tokens.css, for where no stylesheet reaches: the browser's frame, icons, pictures, the manifest. */
export const LIGHT = {
  paper: '#faf5ec',
  ink: '#231c16',
  inkSoft: '#5d5246',
  rule: '#dccfba',
  accent: '#96361d',
  onAccent: '#fffaf3',
} as const

export const DARK = {paper: '#181411'} as const
