import type {ClaimLineView} from '#sanity/content/evidence/line.ts'

/** Claims in a line, for the examples of every component that lists them. */
export const kefirLine: ClaimLineView = {
  id: 'claim-kefir',
  href: '/claims/kefir',
  statement: 'Fermented foods help to balance the gut microbiome.',
  grade: 'limited',
  gradeWord: 'Limited evidence',
  exposure: {kind: 'food', kindWord: 'Food', name: 'Fermented foods', href: '/foods/kefir'},
  targets: [{id: 'gutBacteria', title: 'Gut bacteria', href: null}],
  gradedOn: {iso: '2026-10-12', words: '12 October 2026'},
  for: 1,
  qualifying: 0,
  against: 1,
}

export const probioticsLine: ClaimLineView = {
  ...kefirLine,
  id: 'claim-probiotics',
  href: '/claims/probiotics',
  statement: 'Blends of probiotics clear skin problems.',
  grade: 'contested',
  gradeWord: 'Contested',
  exposure: {kind: 'supplement', kindWord: 'Supplement', name: 'Probiotics', href: null},
  targets: [
    {id: 'symptomPattern-acne', title: 'Persistent inflammatory acne', href: '/symptoms/acne'},
    {id: 'gutBacteria', title: 'Gut bacteria', href: null},
  ],
  for: 2,
  qualifying: 1,
  against: 1,
}
