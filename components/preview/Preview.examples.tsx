import {Incomplete} from './Incomplete.tsx'
import {NotesBeside} from './NotesBeside.tsx'
import {PreviewBar} from './PreviewBar.tsx'

const leaveHref = '/api/draft-mode/disable?path=%2Farticles%2Fleaky-gut'
const notes = [
  {
    key: 'standfirst',
    severity: 'error',
    field: 'standfirst',
    problem: 'The standfirst is missing.',
    mend: 'Say in up to 60 words what the article says.',
    href: '/studio/intent/edit/id=article-leaky-gut',
    target: {id: 'article-leaky-gut', path: 'standfirst'},
  },
  {
    key: 'body',
    severity: 'warning',
    field: 'body[3]',
    problem: 'This sentence has 31 words.',
    mend: 'Make two of it.',
    href: '/studio/intent/edit/id=article-leaky-gut;path=body',
    target: {id: 'article-leaky-gut', path: 'body:b3'},
  },
] as const

export const examples = {
  'tells an editor what to mend': (
    <PreviewBar
      kind="editor"
      perspective="drafts"
      notes={[...notes]}
      editHref="/studio/intent/edit/id=article-leaky-gut"
      leaveHref={leaveHref}
    />
  ),
  'tells a guest until when the link holds': (
    <PreviewBar kind="shared" until={{iso: '2026-11-30', words: '30 November 2026'}} leaveHref={leaveHref} />
  ),
  'says that there is nothing': <PreviewBar kind="nothing" leaveHref={leaveHref} />,
  'says that it has to wait': <PreviewBar kind="away" leaveHref={leaveHref} />,
  'shows beside a sentence what is to be mended in it': (
    <div>
      <p data-sanity="id=article-leaky-gut;type=article;path=standfirst;base=%2Fstudio">
        What is known, and what is not.
      </p>
      <NotesBeside notes={[...notes]} />
    </div>
  ),
  'says what a page lacks': <Incomplete notes={[...notes]} />,
}
