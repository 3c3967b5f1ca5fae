/** A web manifest as JSON Schema: https://www.schemastore.org/web-manifest.json, without its remarks and what we do not use. */
const text = {type: 'string'}

const icon = {
  type: 'object',
  required: ['src'],
  properties: {
    src: text,
    sizes: {oneOf: [{type: 'string', pattern: '^[0-9 x]+$'}, {enum: ['any']}]},
    type: {type: 'string', pattern: '^[\\sa-z0-9\\-+;\\.=\\/]+$'},
    purpose: {enum: ['monochrome', 'maskable', 'any', 'any maskable']},
  },
}

export const manifestSchema = {
  type: 'object',
  required: ['name', 'icons'],
  additionalProperties: false,
  properties: {
    ...{id: text, name: text, short_name: text, description: text, lang: text, start_url: text, scope: text},
    ...{background_color: text, theme_color: text},
    dir: {enum: ['ltr', 'rtl', 'auto']},
    display: {enum: ['fullscreen', 'standalone', 'minimal-ui', 'browser']},
    icons: {type: 'array', items: icon},
  },
}
