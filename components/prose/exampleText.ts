import type {ProseView} from '#sanity/content/blocks/prose/view.ts'
import {bowelClaim} from '../evidence/exampleClaims.ts'

/** A paragraph with every mark. */
export const exampleText: ProseView = [
  {
    _type: 'block',
    _key: 'a',
    style: 'normal',
    children: [
      {_type: 'span', _key: 'b', text: 'People with psoriasis ', marks: []},
      {_type: 'span', _key: 'c', text: 'more often have bowel disease', marks: ['m1']},
      {_type: 'span', _key: 'd', text: '. The word ', marks: []},
      {_type: 'span', _key: 'e', text: 'dysbiosis', marks: ['m2']},
      {_type: 'span', _key: 'f', text: ' promises ', marks: []},
      {_type: 'span', _key: 'g', text: 'balance', marks: ['quoted']},
      {_type: 'span', _key: 'h', text: '. Read ', marks: []},
      {_type: 'span', _key: 'i', text: 'how we work', marks: ['m3']},
      {_type: 'span', _key: 'j', text: '.', marks: ['strong']},
    ],
    markDefs: [
      {_type: 'claimMark', _key: 'm1', claim: bowelClaim},
      {
        _type: 'termMark',
        _key: 'm2',
        term: 'Dysbiosis',
        plain: 'A mix of microbes that somebody calls unusual.',
        href: '/glossary#dysbiosis',
      },
      {_type: 'internalLink', _key: 'm3', href: '/how-we-work'},
    ],
  },
  {
    _type: 'block',
    _key: 'k',
    style: 'normal',
    listItem: 'bullet',
    level: 1,
    children: [{_type: 'span', _key: 'l', text: 'Keep your usual treatment going.', marks: []}],
    markDefs: [],
  },
]
