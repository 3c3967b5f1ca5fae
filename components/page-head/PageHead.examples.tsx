import {PageHead} from './PageHead.tsx'

export const examples = {
  'opens a page': (
    <PageHead
      title="Leaky gut: what is known and what is not"
      trail={[{title: 'Understand', path: '/sections/understand'}]}
      standfirst="Two ideas share one name. One of them can be measured."
      note="By the editors"
    />
  ),
  'is as short as a name': <PageHead title="Kefir" kicker="Fermented foods" />,
}
