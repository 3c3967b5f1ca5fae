import {named} from './names.ts'
import {notice, rule} from './rule.ts'
import {claimsShownBy, retractedBehind} from './shown-claims.ts'
import {usesIn} from './walk.ts'

/** Brief 8: a page that leans on a retracted source, through a claim or a link, says so to its readers. */
export const leansOnRetracted = rule('retracted-shown', function* ({document, neighbours}) {
  const mend = 'Judge the claim again without the source; until then readers are told.'
  for (const {claim, path} of claimsShownBy(document, neighbours)) {
    for (const source of retractedBehind(claim, neighbours)) {
      yield notice(path, `${named(source)}, behind ${named(claim)}, was retracted.`, mend)
    }
  }
  for (const {to, path} of usesIn(document)) {
    const source = neighbours.get(to)
    if (source?._type !== 'source' || source.retracted !== true) continue
    yield notice(
      path,
      `${named(source)} was retracted.`,
      'Take the link out, or say in the text that it was retracted.',
    )
  }
})
