import {Incomplete} from './Incomplete.tsx'
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
  },
  {
    key: 'body',
    severity: 'warning',
    field: 'body[3]',
    problem: 'This sentence has 31 words.',
    mend: 'Make two of it.',
    href: '/studio/intent/edit/id=article-leaky-gut;path=body',
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
  'says what a page lacks': <Incomplete notes={[...notes]} />,
}
