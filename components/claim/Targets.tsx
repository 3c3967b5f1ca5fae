import type {SubjectView} from '#sanity/content/claim/subject/view.ts'
import {richList} from '../rich.ts'

/** What a claim is about, in one line. */
export const Targets = ({targets}: Pick<SubjectView, 'targets'>) =>
  richList(
    targets.map(({id, title, href}) =>
      href ? (
        <a key={id} href={href}>
          {title}
        </a>
      ) : (
        title
      ),
    ),
  )
