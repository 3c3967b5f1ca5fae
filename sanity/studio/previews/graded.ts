import type {PreviewConfig} from '@sanity/types'
import {GRADES} from '#sanity/content/claim/schema.ts'
import {GRADE_WORDS} from '#sanity/content/words.ts'
import {GRADE_ICONS} from './GradeGlyph.tsx'

/** A preview with the weakest of the grades at these places: in words, and as its sign where there is no picture. */
export function graded(preview: PreviewConfig = {}, places: string[]): PreviewConfig {
  const picked = Object.fromEntries(places.map((place, index) => [`grade${index}`, place]))
  return {
    select: {...preview.select, ...picked},
    prepare: (selected, options) => {
      const {title, subtitle, media} = preview.prepare?.(selected, options) ?? {...selected}
      const grade = GRADES.findLast((one) => Object.keys(picked).some((name) => selected[name] === one))
      return {
        title,
        subtitle: [grade && GRADE_WORDS[grade], subtitle].filter(Boolean).join(' · '),
        media: media ?? (grade && GRADE_ICONS[grade]),
      }
    },
  }
}
