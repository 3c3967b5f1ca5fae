const text = {type: 'string', minLength: 1}
const names = {
  type: 'array',
  minItems: 1,
  items: {
    oneOf: [
      {type: 'object', required: ['family'], properties: {family: text, given: text}, additionalProperties: false},
      {type: 'object', required: ['literal'], properties: {literal: text}, additionalProperties: false},
    ],
  },
}
const day = {
  type: 'object',
  required: ['date-parts'],
  additionalProperties: false,
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: {type: 'array', minItems: 1, maxItems: 3, items: {type: 'integer'}},
    },
  },
}

/** The part of CSL-JSON that a source can have: types and variables of CSL 1.0.2, appendices III and IV; no others pass. */
export const CSL = {
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'type', 'title'],
    additionalProperties: false,
    properties: {
      id: text,
      type: {enum: ['article-journal', 'report', 'webpage']},
      title: text,
      author: names,
      'container-title': text,
      publisher: text,
      issued: day,
      accessed: day,
      DOI: {type: 'string', pattern: '^10\\.'},
      PMID: {type: 'string', pattern: '^\\d+$'},
      URL: {type: 'string', pattern: '^https?://'},
      status: text,
      note: text,
    },
  },
}
