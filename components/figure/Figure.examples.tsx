import {exampleImage} from './exampleImage.ts'
import {Figure} from './Figure.tsx'

export const examples = {
  'has a caption and a credit': <Figure image={exampleImage} />,
  'describes a diagram in words': (
    <Figure
      image={{...exampleImage, caption: null, credit: null, longDescription: 'Cells in a row, joined near the top.'}}
    />
  ),
}
