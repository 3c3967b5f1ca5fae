import {Sheet} from './Sheet.tsx'

export const examples = {
  'sets a head above a column and what stands beside it': (
    <Sheet
      title="Kefir"
      trail={[{title: 'Foods', path: '/foods'}]}
      kicker="Fermented foods"
      standfirst="Milk fermented with grains of bacteria and yeast."
      opening={<p>A small glass.</p>}
      aside={<p>On this page</p>}
    >
      <p>The text.</p>
    </Sheet>
  ),
}
