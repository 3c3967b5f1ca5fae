/** JSON Feed 1.1 as JSON Schema: https://json.schemastore.org/feed.json, without its remarks and what 1.1 deprecates. */
const uri = {type: 'string', format: 'uri'}
const text = {type: 'string'}
const patternProperties = {'^_[a-zA-Z]([^.]+)$': {type: 'object', properties: {about: text}}}
const object = {type: 'object', additionalProperties: false, patternProperties}

const author = {...object, minProperties: 1, properties: {name: text, url: uri, avatar: uri}}
const authors = {type: 'array', items: author}

const attachment = {
  ...object,
  required: ['mime_type', 'url'],
  properties: {
    url: uri,
    mime_type: text,
    title: text,
    size_in_bytes: {type: 'number'},
    duration_in_seconds: {type: 'number'},
  },
}

const item = {
  ...object,
  required: ['id'],
  anyOf: [{required: ['content_html']}, {required: ['content_text']}],
  properties: {
    ...{id: text, url: uri, external_url: uri, title: text, content_html: text, content_text: text, summary: text},
    ...{image: uri, banner_image: uri, authors, language: text, attachments: {type: 'array', items: attachment}},
    date_published: {type: 'string', format: 'date-time'},
    date_modified: {type: 'string', format: 'date-time'},
    tags: {type: 'array', items: text, uniqueItems: true},
  },
}

export const jsonFeedSchema = {
  ...object,
  required: ['version', 'title', 'items'],
  properties: {
    version: {const: 'https://jsonfeed.org/version/1.1'},
    ...{title: text, home_page_url: uri, feed_url: uri, description: text, user_comment: text, next_url: uri},
    ...{
      icon: uri,
      favicon: uri,
      authors,
      language: text,
      expired: {type: 'boolean'},
      items: {type: 'array', items: item},
    },
  },
}
