import {SectionLink} from './SectionLink.tsx'

export const examples = {
  'leads to its heading': (
    <div>
      <h2 id="what-it-is">What the gut–skin axis is</h2>
      <SectionLink anchor="what-it-is" heading="What the gut–skin axis is" />
    </div>
  ),
}
