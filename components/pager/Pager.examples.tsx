import {Pager} from './Pager.tsx'

export const examples = {
  'leads on from the first page': <Pager page={1} pages={3} previous={null} next="/sources/page/2" />,
  'leads both ways': <Pager page={2} pages={3} previous="/sources" next="/sources/page/3" />,
  'leads back from the last page': <Pager page={3} pages={3} previous="/sources/page/2" next={null} />,
}
