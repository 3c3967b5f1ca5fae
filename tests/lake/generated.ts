import fc from 'fast-check'
import type {Doc} from '#sanity/lake/context.ts'

const ids = (type: string, count: number) => Array.from({length: count}, (_, n) => `${type}-${n}`)
const reference = (id: string) => ({_type: 'reference', _ref: id})
const orNothing = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.constantFrom<unknown>(null, undefined, 3, 'text'))

const words = fc
  .array(fc.constantFrom('gut', 'Skin', 'skin-barrier', 'v1.2', 'flora', 'Straße', 'ΣΊΣΥΦΟΣ', 'e.g.'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((list) => list.join(' '))

const article = fc.record(
  {
    title: orNothing(words),
    slug: orNothing(fc.constantFrom(...ids('slug', 9)).map((current) => ({_type: 'slug', current}))),
    n: fc.oneof(fc.integer({min: -2, max: 3}), fc.constantFrom<unknown>('1', true, false, null, [1], {})),
    date: fc.constantFrom('2026-01-01', '2026-02-01', '2025-12-31', null),
    section: orNothing(fc.constantFrom(...ids('section', 3), 'gone', '').map(reference)),
    topics: orNothing(
      fc.array(fc.oneof(fc.constantFrom(...ids('topic', 4)).map(reference), fc.constantFrom<unknown>('x', null)), {
        maxLength: 3,
      }),
    ),
    // A reference within a reference, where references() does not look.
    via: orNothing(fc.constantFrom(...ids('topic', 4)).map((id) => ({_ref: 'gone', inner: reference(id)}))),
    body: orNothing(
      fc.array(
        fc.record({
          _type: fc.constantFrom('block', 'figure'),
          children: fc.array(fc.record({_type: fc.constant('span'), text: words}), {maxLength: 2}),
        }),
        {maxLength: 2},
      ),
    ),
  },
  {requiredKeys: []},
)

/** A document of a type with some fields. */
export const stamped = (_id: string, _type: string, fields: object): Doc => {
  const times = {_createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}
  // Documents are JSON: what is undefined is not there.
  return JSON.parse(JSON.stringify({_id, _type, _rev: 'r', ...times, ...fields}))
}

/** Another article in the place of one; null where it goes. */
export const changes = fc.record({n: fc.nat(59), fields: fc.oneof({weight: 4, arbitrary: article}, fc.constant(null))})

/** A dataset of so many articles with all that could mislead an index, in the order of ids. */
export const datasetOf = (articles: number, seed: number): Doc[] => {
  const [rows = []] = fc.sample(fc.array(article, {minLength: articles, maxLength: articles, size: 'max'}), {
    numRuns: 1,
    seed,
  })
  return [
    ...rows.map((fields, n) => stamped(`article-${n}`, n % 5 ? 'article' : 'note', fields)),
    ...ids('section', 3).map((id, n) => stamped(id, 'section', {name: `Section ${n}`, slug: {current: `slug-${n}`}})),
    ...ids('topic', 4).map((id, n) => stamped(id, 'topic', {name: n, parent: reference(`topic-${(n + 1) % 5}`)})),
  ].sort((a, b) => (a._id < b._id ? -1 : 1))
}

/** Mostly what stands in the documents, and now and then what never does. */
const mostly = (stored: unknown[], strange: unknown[]) =>
  fc.oneof({weight: 4, arbitrary: fc.constantFrom(...stored)}, fc.constantFrom(...strange))

/** Parameters of the generated queries: of every type that JSON has. */
export const params = fc.record({
  id: mostly(['topic-1', 'section-0', 'article-1'], ['gone', '', null, 1, ['topic-1']]),
  type: mostly(['article', 'note', 'article'], ['nothing', null, ['article']]),
  list: mostly(
    [
      ['article', 'note'],
      ['topic-1', 'section-2', 'article'],
    ],
    ['article', null, []],
  ),
  slug: mostly(['slug-3', 'slug-1'], [null, 3]),
  n: mostly([1, 0, '1', true], [null]),
  words: mostly(
    ['skin', 'SKIN*', '*ut', 'v1*', 'straße', 'σίσυφος', 'e.g', ['gut', 'skin*'], 'flora'],
    [3, null, '', 'gut nowhere'],
  ),
})

const literal = fc.constantFrom('1', '"1"', 'null', 'true', '"slug-1"', '"topic-1"', '$n', '$id', '$slug')
const field = fc.constantFrom(
  ...['n', 'date', 'title', 'slug.current', '_id', '_type', 'section._ref', 'via._ref', 'via.inner._ref'],
  ...['section->name', 'section->slug.current', 'topics[0]._ref', 'missing.deep', 'lower(title)', 'coalesce(n, date)'],
)
const list = fc.constantFrom(
  'topics[]._ref',
  '$list',
  '["1", 1, null]',
  '[$id, "slug-1"]',
  'topics[]->_id',
  'body[]._type',
)
const text = fc.constantFrom(
  'title',
  'pt::text(body)',
  '[title, date]',
  'body[].children[].text',
  '_id',
  'coalesce(title, date)',
)

const comparison = fc.constantFrom('==', '!=', '<', '>=')
/** A field beside what may stand there. */
const fitting = fc
  .oneof(
    ...(
      [
        ['n', '1', '0', '$n'],
        ['date', '"2026-01-01"', '"2026"'],
        ['title', '"Skin"', '"gut"'],
        ['slug.current', '"slug-1"', '$slug'],
        ['_id', '"article-3"', '$id'],
        ['section._ref', '"section-1"', '$id'],
        ['section->slug.current', '"slug-1"', '$slug'],
        ['via.inner._ref', '"topic-1"', '$id'],
      ] as const
    ).map(([name, ...values]) => fc.tuple(fc.constant(name), comparison, fc.constantFrom<string>(...values))),
  )
  .map((parts) => parts.join(' '))

const condition = fc.oneof(
  {weight: 4, arbitrary: fitting},
  {weight: 2, arbitrary: fc.tuple(field, comparison, literal).map((parts) => parts.join(' '))},
  fc.tuple(fc.oneof(field, literal), list).map(([left, right]) => `${left} in ${right}`),
  fc.constantFrom('references($id)', 'references("topic-1")', 'references($list)', 'references("gone", $id)'),
  fc.tuple(text, fc.constantFrom('$words', '"skin*"', '"gut flora"')).map(([left, right]) => `${left} match ${right}`),
  field.map((name) => `defined(${name})`),
  fc.constantFrom(
    'count(topics) > 1',
    'count(*[references(^._id)]) > 1',
    '"x" in topics',
    '!(n == 1)',
    'body[0]._type == "block"',
  ),
)
const scope = fc.constantFrom(
  ...['_type == "article"', '_type == $type', '_type in $list', '_type in ["article", "topic"]', '_type == "section"'],
  ...['_id in ["article-1", "topic-2", $id]', '_type == "note" || _type == "article"', 'true', '_type != "note"'],
)
const filter = fc
  .tuple(scope, fc.array(fc.tuple(fc.constantFrom(' && ', ' && ', ' || '), condition), {maxLength: 2}))
  .map(([first, more]) => `*[${first}${more.map((parts) => parts.join('')).join('')}]`)
const order = fc.oneof(
  fc.constant(''),
  fc
    .array(fc.tuple(field, fc.constantFrom('', ' asc', ' desc')), {minLength: 1, maxLength: 2})
    .map((keys) => ` | order(${keys.map((parts) => parts.join('')).join(', ')})`),
)
const slice = fc.constantFrom('', '', '[0...5]', '[2..4]', '[0]', '[-1]', '[3...1000]', '[-3..-1]')
const shape = fc.constantFrom(
  ...['', '._id', '{_id, n, "s": slug.current}', '{..., "t": title}', '{section->{name}, topics[]->{_id}}'],
  ...['{"b": body[_type == "block"]{children[]{text}}}', '{"c": count(topics), "x": [n, ...topics]}', '{"d": date[0]}'],
)
const nested = fc.constantFrom(
  ...[
    '{_id, "n": count(*[references(^._id)])}[n > 1]',
    '{_id, "n": count(*[_type == "article" && section._ref == ^._id])}',
  ],
  ...[
    '{"same": *[_type == "article" && slug.current == ^.slug.current]._id}',
    '{"by": *[^._id in topics[]._ref]{_id}}',
  ],
  ...['{"newest": *[_type == "article" && section._ref == ^._id] | order(date desc)[0...2]{_id, date}}'],
  ...['{"v": *[via.inner._ref == ^._id]._id, "w": *[^.section._ref == _id][0].name}'],
  ...['{"kin": *[references(^.topics[]._ref)]{_id}}', '{"t": *[_type == "article" && references(^.topics)]._id}'],
  ...['{"near": *[references(^.topics[]._ref) || references(^.section._ref)] | order(date desc)[0...3]._id}'],
  ...[
    '{"any": *[_type == $type && (references(^._id, ^.n) || references($id) || references(^.body[].children[].text))]._id}',
  ],
  ...['{"b": *[references(^.via.inner._ref) || (references(^.topics[]._ref) || references($list))][0]{_id, n}}'],
  ...['{"r": *[references(^.topics[]._ref, ^.section._ref)]{_id, "up": *[references(^.topics[]._ref)]._id}}'],
)

/** A list: filter, perhaps order, slice and projection. */
export const lists = fc.tuple(filter, order, slice, shape).map((parts) => parts.join(''))

/** A list with lists in it. */
export const nestedLists = fc
  .tuple(filter, order, fc.constantFrom('', '[0...5]'), nested)
  .map((parts) => parts.join(''))

/** Lists as they are, counted, and made one. */
export const queries = fc.oneof(
  {weight: 6, arbitrary: lists},
  {weight: 3, arbitrary: nestedLists},
  filter.map((rows) => `count(${rows})`),
  filter.map((rows) => `array::unique(array::compact(${rows}.n))`),
  fc.tuple(filter, filter).map(([a, b]) => `{"a": ${a}._id, "b": count(${b}), "c": ${a}[0]{_id}}`),
)

const searched = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom('title', 'pt::text(body)', '[title, pt::text(body)]')},
  text,
  fc.constantFrom('[title, pt::text(body)]', 'section->name', 'topics[]->_id', 'body[].children[]', 'n', 'missing'),
)
const pattern = fc.constantFrom(
  ...['$words', '$words', '"gut"', '"skin"', '"fl*"', '"skin* gut"'],
  ...['$words', '"skin*"', '"gut flora"', '"*a* barrier"', '"v1.2 e.g"', '["gut", "sk*n"]', '"Σίσυφος"', '"*"', '"- "'],
  ...['"SKIN gut*"', '["gut", 3]', '"***"', 'title'],
)
const matched = fc.tuple(searched, pattern).map(([left, right]) => `${left} match ${right}`)
const weighed = fc.oneof(
  matched,
  fc.tuple(matched, fc.constantFrom('3', '0.5', 'n', '-1')).map(([found, by]) => `boost(${found}, ${by})`),
  fc.tuple(matched, fc.constantFrom('&&', '||'), matched).map((parts) => parts.join(' ')),
  fc.constantFrom('n == 1', 'defined(title)', 'boost(date > "2026", 2)', '(title match "gut")', 'section->name == "x"'),
)

/** Searches, with scores and without. */
export const searches = fc
  .tuple(
    fc.oneof({weight: 2, arbitrary: fc.constantFrom('_type == "article"', 'true')}, scope),
    fc.oneof({weight: 3, arbitrary: matched}, condition),
    fc.oneof(
      fc.constant(''),
      fc.array(weighed, {minLength: 1, maxLength: 2}).map((args) => ` | score(${args.join(', ')})`),
    ),
    fc.constantFrom('', ' | order(_score desc)', ' | order(_score desc, n asc)', ' | order(date asc)'),
    slice,
    fc.oneof(shape, fc.constantFrom('{_id, _score}', '{_id, "x": title match "gut", _score, section->{name}}')),
  )
  .map(([type, found, ...rest]) => `*[${type} && ${found}]${rest.join('')}`)
