import {keyed, reference, type SeedDocument} from './reference.ts'

const lintWord = (word: string, advice: string) => ({_type: 'lintWord', word, advice})
const definition = (grade: string, text: string) => ({_type: 'gradeDefinition', grade, definition: text})
const emergency = (country: string, number: string, service: string) => ({
  _type: 'emergencyNumber',
  country,
  number,
  service,
})

/** The one settings document. */
export const settings: SeedDocument = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  name: 'Gut & Skin',
  tagline: 'What the gut has to do with skin, and how well we know it.',
  description:
    'For people with acne, rosacea, eczema, psoriasis or skin that worries them. Every health claim shows its grade, its sources and what speaks against it. Nothing is sold.',
  navigation: keyed('n', [
    reference('section', 'understand'),
    reference('section', 'signs'),
    reference('section', 'eat'),
    reference('section', 'live'),
    reference('section', 'evidence'),
    reference('page', 'how-we-work'),
  ]),
  lead: reference('article', 'gut-skin-axis'),
  featured: keyed('f', [
    reference('article', 'leaky-gut'),
    reference('article', 'itchy-rash-of-coeliac-disease'),
    reference('article', 'acne-sugar-and-milk'),
  ]),
  reviewIntervalMonths: 12,
  lintWords: keyed('w', [
    lintWord('cure', 'Say what the treatment does: clears, eases, controls.'),
    lintWord('heal', 'Say what changed and how it was measured.'),
    lintWord('detox', 'Name the substance and the organ, or leave it out.'),
    lintWord('detoxify', 'Name the substance and the organ, or leave it out.'),
    lintWord('toxin', 'Name them: germs, large molecules, alcohol.'),
    lintWord('root cause', 'Say “may play a part in”, or name the cause that was shown.'),
    lintWord('universally safe', 'Say for whom it is safe and who should take care.'),
    lintWord('known to', 'Say who showed it and in whom.'),
    lintWord('powerfully', 'Give the size of the effect.'),
    lintWord('transform', 'Say what changed, by how much, in whom.'),
    lintWord('miracle', 'Leave it out.'),
    lintWord('boost', 'Say “raise”, with the number.'),
    lintWord('superfood', 'Name the food and what it contains.'),
    lintWord('sufferers', 'Say “people with”.'),
    lintWord('clinically proven', 'Name the trial, who took part and what changed.'),
    lintWord('breakthrough', 'Say what was found, and by whom.'),
    lintWord('guarantee', 'Nobody can. Say how often it helped.'),
    lintWord('glow', 'Say what changed in the skin and how it was measured.'),
    lintWord('cleanse', 'Name the substance and the organ, or leave it out.'),
    lintWord('missing piece', 'Leave it out.'),
  ]),
  gradeDefinitions: keyed('g', [
    definition('strong', 'It does. A guideline, a consensus statement or a systematic review supports it.'),
    definition('moderate', 'It probably does. Good studies agree in the main, but there are gaps.'),
    definition('limited', 'It may. The studies are few, small or indirect.'),
    definition('contested', 'Studies disagree. There are sound arguments on both sides.'),
    definition('unsupported', 'We found no good evidence. This is not proof that it is untrue.'),
  ]),
  emergencyNumbers: keyed('e', [
    emergency('United Kingdom', '999', 'Emergency'),
    emergency('United Kingdom', '111', 'NHS 111: urgent advice'),
    emergency('Ireland', '112', 'Emergency'),
    emergency('Ireland', '999', 'Emergency'),
    emergency('European Union', '112', 'Emergency'),
    emergency('United States', '911', 'Emergency'),
  ]),
  correctionsContact: 'corrections@example.org',
}
