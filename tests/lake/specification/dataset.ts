const reference = (_ref: string, more = {}) => ({_type: 'reference', _ref, ...more})
const slug = (current: string) => ({_type: 'slug', current})
const block = (...texts: string[]) => ({
  _type: 'block',
  children: texts.map((text) => ({_type: 'span', text})),
})

/** The documents that the cases of the specification are asked of. */
export const DOCUMENTS: {_id: string; _type: string; [field: string]: unknown}[] = [
  {_id: 'ann', _type: 'author', name: 'Ann', born: 1980, slug: slug('ann')},
  {_id: 'bob', _type: 'author', name: 'Bob', mentor: reference('ann'), slug: slug('bob')},
  {
    _id: 'one',
    _type: 'article',
    title: 'Gut flora',
    n: 1,
    author: reference('ann'),
    tags: ['gut', 'skin'],
    at: '2026-01-02T03:04:05Z',
    body: [block('The gut', ' speaks'), {_type: 'figure', alt: 'x'}, block('to the skin')],
    scores: [
      {kind: 'taste', value: 3},
      {kind: 'depth', value: 5},
    ],
    seo: {title: 'About flora', deep: {note: 'kept'}},
  },
  {
    _id: 'two',
    _type: 'article',
    title: 'Skin barrier',
    n: 2.5,
    author: reference('bob'),
    tags: ['skin'],
    at: '2026-02-01T00:00:00.5Z',
    related: [
      reference('one', {_key: 'a'}),
      reference('gone', {_key: 'b', _weak: true}),
      reference('one', {_key: 'c'}),
    ],
    scores: [],
  },
  {
    _id: 'three',
    _type: 'article',
    title: 'Straße zur Haut',
    n: 10,
    author: reference('gone', {_weak: true}),
    big: true,
  },
  {_id: 'odd', _type: 'odd', n: '7', title: null, tags: 'no list', flag: false, at: 'yesterday'},
]
