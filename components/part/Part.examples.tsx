import {Part} from './Part.tsx'

export const examples = {
  'stands under its heading': (
    <Part title="Other causes" id="other-causes">
      <p>Heat, some medicines, a new cosmetic.</p>
    </Part>
  ),
}
