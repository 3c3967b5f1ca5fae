import {ContentsList} from './ContentsList.tsx'

export const examples = {
  'lists the main headings': (
    <ContentsList
      headings={[
        {id: 'what-it-is', text: 'What the gut–skin axis is', level: 2},
        {id: 'bowel-disease', text: 'Bowel disease and psoriasis', level: 3},
        {id: 'leaky-gut', text: '“Leaky gut”: what is known', level: 2},
        {id: 'food', text: 'What food can and cannot do', level: 2},
      ]}
    />
  ),
}
