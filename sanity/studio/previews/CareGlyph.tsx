import type {LEVELS} from '#sanity/content/blocks/care-card/schema.ts'

const COLOURS = {emergency: '#b3261e', urgent: '#b86e00', routine: '#2f6f5e'}
const STROKES = {emergency: 3, urgent: 2, routine: 1}

interface Props {
  level: (typeof LEVELS)[number]
}

/** How soon help is needed, by colour and by the number of bars. */
export const CareGlyph = ({level}: Props) => (
  <svg viewBox="0 0 24 24" width="1em" height="1em" fill={COLOURS[level]} data-sanity-icon role="img">
    <title>{level}</title>
    {[15, 9.5, 4].slice(0, STROKES[level]).map((y) => (
      <rect key={y} x="4" y={y} width="16" height="4" rx="1" />
    ))}
  </svg>
)
