import {reference, references, type SeedDocument, slug} from '../reference.ts'

type Grade = 'strong' | 'moderate' | 'limited' | 'contested' | 'unsupported'
type Stance = 'supports' | 'qualifies' | 'contradicts'
type Condition = 'acne' | 'rosacea' | 'eczema-psoriasis' | 'dull-skin'
type Outcome = 'gutLining' | 'gutBacteria' | 'inflammation' | 'health'

interface Exposure {
  kind: 'food' | 'habit' | 'supplement' | 'mechanism'
  name: string
  food?: string
  product?: string
}

interface ClaimRecord {
  statement: string
  exposure: Exposure
  conditions?: Condition[]
  outcomes?: Outcome[]
  grade: Grade
  population?: string
  why: string
  evidence: ReturnType<typeof supports>[]
  searchNote?: string
  gradedOn: string
  history?: ReturnType<typeof earlier>[]
}

const evidence = (stance: Stance) => (source: string, note?: string) => ({
  _type: 'evidence',
  _key: source,
  source: reference('source', source),
  stance,
  ...(note && {note}),
})

/** A source that speaks for the claim. */
export const supports = evidence('supports')

/** A source that limits the claim, or tells who it holds for. */
export const qualifies = evidence('qualifies')

/** A source that speaks against the claim. */
export const contradicts = evidence('contradicts')

/** A grade that the claim had before, since when, and why it has another now. */
export const earlier = (grade: Grade, gradedOn: string, note: string) => ({
  _type: 'earlierGrade',
  _key: gradedOn,
  grade,
  gradedOn,
  note,
})

/** A claim by its key and the slug of its address. */
export function claim(key: string, address: string, {exposure, conditions = [], ...record}: ClaimRecord): SeedDocument {
  const {food, product, ...named} = exposure
  return {
    _id: `claim-${key}`,
    _type: 'claim',
    slug: slug(address),
    exposure: {
      _type: 'exposure',
      ...named,
      ...(food && {food: reference('food', food)}),
      ...(product && {product: reference('product', product)}),
    },
    conditions: references('symptomPattern', ...conditions),
    ...record,
    gradedBy: reference('person', 'editors'),
  }
}
