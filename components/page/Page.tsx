import type {PageView} from '#sanity/content/page/view.ts'
import {Body} from '../body/Body.tsx'
import {ContentsList} from '../contents-list/ContentsList.tsx'
import {RecordSection} from '../evidence/RecordSection.tsx'
import {Sheet} from './Sheet.tsx'

type Props = Omit<PageView, 'meta'>

/** A page about the site itself. */
export const Page = ({title, standfirst, contents, body, claims}: Props) => (
  <Sheet title={title} standfirst={standfirst} aside={<ContentsList headings={contents} />}>
    <Body body={body} />
    <RecordSection claims={claims} />
  </Sheet>
)
