import {Notice} from './Notice.tsx'

export const examples = {
  'says something calm': (
    <Notice title="A word on probiotics">
      <p>Fermented foods are alive; that does not make them probiotics.</p>
    </Notice>
  ),
  'says something important': (
    <Notice tone="important">
      <p>A study behind this page has been withdrawn. We are looking at the claim again.</p>
    </Notice>
  ),
}
