import {NotFound} from '#components/missing/NotFound.tsx'

/** For addresses of a known kind with no document behind them; the layout already frames it. */
export default function NoSuchDocument() {
  return <NotFound />
}
