import type {Body, BodyBlock} from './query.ts'

/** The symptom patterns, food lists and questions that stand in a text, by their ids. */
export const shownIn = (body: Body): Set<string> =>
  new Set(body.flatMap((block) => documentsOf(block).map(({_id}) => _id)))

function documentsOf(block: BodyBlock): {_id: string}[] {
  switch (block._type) {
    case 'symptomPatternSet':
      return block.patterns
    case 'foodListSet':
      return block.lists
    case 'faqSet':
      return block.faqs
    default:
      return []
  }
}
