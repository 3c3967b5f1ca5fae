import {Frame} from '#components/frame/Frame.tsx'
import {NotFound} from '#components/missing/NotFound.tsx'
import {PreviewBar} from '#components/preview/PreviewBar.tsx'

/** For an address that leads nowhere, in drafts either. */
export default function NothingDrafted() {
  return (
    <>
      <PreviewBar kind="nothing" leaveHref="/api/draft-mode/disable" />
      <Frame>
        <NotFound />
      </Frame>
    </>
  )
}
