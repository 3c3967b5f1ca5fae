import {ThemeSwitch} from './ThemeSwitch.tsx'

export const examples = {
  'lets a reader choose light or dark': <ThemeSwitch />,
}
