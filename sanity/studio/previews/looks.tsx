import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import type {ArrayDefinition, PreviewConfig} from '@sanity/types'
import type {ComponentType} from 'react'
import {LEVELS} from '#sanity/content/blocks/care-card/schema.ts'
import {GRADES} from '#sanity/content/claim/schema.ts'
import {types} from '#sanity/content/registry.ts'
import {ClaimMark} from '../texts/ClaimMark.tsx'
import {ClaimMarkInput} from '../texts/ClaimMarkInput.tsx'
import {withShownMarks} from '../texts/marks.tsx'
import {TextInput} from '../texts/TextInput.tsx'
import {CareGlyph} from './CareGlyph.tsx'
import {GRADE_ICONS} from './GradeGlyph.tsx'
import {graded} from './graded.ts'
import {ProductMentionPreview} from './ProductMentionPreview.tsx'

interface Look {
  of?: ArrayDefinition['of']
  preview?: PreviewConfig
  components?: Record<string, unknown>
}

/** The preview that a type's schema describes, with a picture that depends on what is in it. */
function pictured(type: string, from: string, pictures: Record<string, ComponentType>): Look {
  const {preview = {}} = definition(type)
  return {
    preview: {
      select: {...preview.select, picture: from},
      prepare: (selected, options) => {
        const {media, ...rest} = preview.prepare?.(selected, options) ?? {...selected}
        return {...rest, media: media ?? pictures[String(selected.picture)]}
      },
    },
  }
}

/** The preview that a type's schema describes, with the weakest of the grades at these places. */
const withGrade = (type: string, places: string[]): Look => ({preview: graded(definition(type).preview, places)})

/** Previews look at so many members of a list. */
const upTo = (members: number, place: (index: number) => string) => Array.from({length: members}, (_, i) => place(i))

/** A type of ours as it is written down; every definition has as much of this as it needs. */
const definition = (name: string) => (types.find((one) => one.name === name) ?? {}) as Pick<Look, 'of' | 'preview'>

/** A text whose marks look in the editor as what they are. */
const text = (name: string): Look => ({
  of: definition(name).of?.map(withShownMarks),
  components: {input: TextInput},
})

const CARE_ICONS = Object.fromEntries(LEVELS.map((level) => [level, () => <CareGlyph level={level} />]))
const GRADE_BY_NAME: Record<string, ComponentType> = Object.fromEntries(
  GRADES.map((grade) => [grade, GRADE_ICONS[grade]]),
)

/** What the Studio adds to types besides their signs. */
export const LOOKS: Record<string, Look> = {
  body: text('body'),
  prose: text('prose'),
  claimMark: {components: {annotation: ClaimMark, input: ClaimMarkInput}},
  claim: pictured('claim', 'grade', GRADE_BY_NAME),
  faq: withGrade(
    'faq',
    upTo(6, (index) => `claims.${index}.grade`),
  ),
  foodList: withGrade(
    'foodList',
    upTo(12, (index) => `items.${index}.claim.grade`),
  ),
  symptomPattern: withGrade(
    'symptomPattern',
    upTo(12, (index) => `claims.${index}.grade`),
  ),
  claimSet: pictured('claimSet', 'claims.0.grade', GRADE_BY_NAME),
  gradeDefinition: pictured('gradeDefinition', 'grade', GRADE_BY_NAME),
  ingredient: pictured('ingredient', 'claim.grade', GRADE_BY_NAME),
  source: pictured('source', 'retracted', {true: WarningOutlineIcon}),
  careCard: pictured('careCard', 'level', CARE_ICONS),
  productMention: {components: {preview: ProductMentionPreview}},
}
