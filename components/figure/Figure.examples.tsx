import {exampleImage} from './exampleImage.ts'
import {Figure} from './Figure.tsx'

export const examples = {
  'has a caption and a credit': <Figure image={exampleImage} />,
  'is a drawing on the page’s own paper': <Figure image={{...exampleImage, lqip: null, drawing: true}} />,
  'has its caption in the margin where there is one': <Figure image={exampleImage} caption="margin" />,
  'describes a diagram in words': (
    <Figure
      image={{...exampleImage, caption: null, credit: null, longDescription: 'Cells in a row, joined near the top.'}}
    />
  ),
}
