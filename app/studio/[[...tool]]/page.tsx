import {Studio} from '#sanity/studio/Studio.tsx'

/** The shell is the same at every address below /studio; made anew each time, none of them is kept on disk. */
export const dynamic = 'force-dynamic'

export default function StudioPage() {
  return <Studio />
}
