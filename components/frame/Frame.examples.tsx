import {Frame} from './Frame.tsx'

export const examples = {
  'surrounds a page': (
    <Frame masthead={<header>Gut & Skin</header>} footer={<footer>Gut & Skin</footer>}>
      <h1>A page</h1>
    </Frame>
  ),
}
