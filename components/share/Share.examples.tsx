import {Share} from './Share.tsx'

export const examples = {
  'shares the page': <Share />,
}
