import {StructuredData} from './StructuredData.tsx'

export const examples = {
  'cannot be ended by its own words': <StructuredData data={{name: '</script>'}} />,
}
