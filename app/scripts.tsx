import {scripts} from '#lib/public-env.ts'

/** In the head, where it holds back the first paint: there is none in colours that a reader has not chosen. */
export const EarlyScript = () => scripts.early && <script src={scripts.early} />

/** What a page gains once all of it is there. */
export const LateScript = () => scripts.late && <script type="module" src={scripts.late} />
