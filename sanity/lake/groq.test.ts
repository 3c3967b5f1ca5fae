import {describe, expect, test} from '@jest/globals'
import {evaluate, parse} from 'groq-js'
import {randomFrom} from '#lib/random.ts'
import type {Doc, Perspective} from './context.ts'
import {answer} from './groq.ts'
import {createMemory} from './view.ts'

/** A small editorial dataset, the same for the same seed, with everything that could mislead an index. */
function dataset(seed: number): Doc[] {
  const random = randomFrom(seed)
  const pick = <Item>(items: Item[]) => items[Math.floor(random() * items.length)]
  const doc = (_id: string, _type: string, more: object): Doc => ({
    _id,
    _type,
    _rev: 'r',
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: '2026-01-01T00:00:00Z',
    ...more,
  })
  const author = () => pick(['author-0', 'author-1', 'author-2', 'author-gone'])
  const topic = () => pick(['topic-0', 'topic-1', 'topic-2', 'topic-3'])
  return [
    ...[0, 1, 2].map((n) => doc(`author-${n}`, 'author', {name: `Name ${n}`, slug: {current: `author-${n}`}})),
    ...[0, 1, 2, 3].map((n) => doc(`topic-${n}`, 'topic', {title: `Topic ${n}`, parent: n ? {_ref: topic()} : null})),
    ...Array.from({length: 25}, (_, n) =>
      doc(`article-${n}`, pick(['article', 'note']) ?? 'article', {
        title: pick(['gut skin barrier', 'vitamin trial', 'fibre and skin']),
        slug: pick([{current: `slug-${n % 7}`}, {current: 3}, null, 'text']),
        date: pick(['2026-01-01', '2026-02-01', null]),
        n: pick([1, 2, null]),
        author: pick([{_ref: author()}, {_ref: author(), _weak: true}, null]),
        topics: [{_key: 'a', _ref: topic()}, pick([{_key: 'b', _ref: author()}, 'text'])],
        body: [{_type: 'block', _key: 'b', children: [{_type: 'span', text: pick(['skin', 'gut'])}]}],
        nested: {deep: [{link: {_ref: topic()}}]},
      }),
    ),
  ].sort((a, b) => (a._id < b._id ? -1 : 1))
}

const params = {
  slug: 'slug-3',
  id: 'topic-1',
  type: 'article',
  types: ['author', 'topic'],
  none: null,
  list: ['topic-1', 'author-0'],
}

const queries = [
  '*',
  '*[0...3]._id',
  'count(*)',
  '*[_type == "article"]',
  '*["article" == _type && n == 1]._id',
  '*[_type == $type && slug.current == $slug]{title, "by": author->name}',
  '*[_type == "article"] | order(date desc, _id asc)[0...5]{_id, title}',
  '*[_type == "article"] | order(date desc)[0...5]{_id, title}',
  '*[_type == $type] | order(slug.current asc, n desc)[0..3]._id',
  '*[_type == "article"] | order(n desc)[2...6]._id',
  '*[_type == "article"] | order(date)[0]',
  '*[_type == "article"] | order(date)[-1]._id',
  '*[_type == "article"] | order(author->name desc)[0...4]._id',
  '*[_type == "article"] | order(date desc)[0...100]._id',
  '*[_type == "article" && defined(slug.current) && n != 2] | order(date desc, _id desc)[0...3]._id',
  '*[defined(date) && _type == $type && (n == 1 || !(title match "gut"))] | order(lower(title) asc)[0...4]._id',
  '*[_type == "article" && _id in $list] | order(n)[0...4]._id',
  '*[_type == "article" && _type != "note" && author._ref == $id] | order(n)[0...4]._id',
  '*[_type == "article" && n == 1] | order(date desc)[0...3]._id',
  '*[_type in $types] | order(_id desc)[0...3]._id',
  '*[_type == $types] | order(_id desc)[0...3]._id',
  '*[_type == $none] | order(_id desc)[0...3]._id',
  '*[_type == "author"]{"latest": *[_type == "article"] | order(date desc)[0...2]._id}',
  '*[_type in ["topic", "author", "topic"]]._id',
  '*[_type in $types]._id',
  '*[_type in $none]._id',
  '*[_type in $type]._id',
  '*[_type == $types]._id',
  '*[_type in [$type, "topic", $none]]._id',
  '*[_id in ["topic-1", $id, "author-2", "gone"]]{_id}',
  '*[_type == "topic" || _id == "author-1"]._id',
  '*[_id == "topic-2" || $id == _id]._id',
  '*[_type == "topic"]{"all": *[_type in $types && _id != ^._id]._id}',
  '*[_type == "topic" || _type == "author"]{_id}',
  '*[(_type == "topic" || _type == "author") && _id != "topic-0"]._id',
  '*[_type == "topic" || n == 1]._id',
  '*[_type == $none]._id',
  '*[slug.current == $none]._id',
  '*[author._ref == $none]._id',
  '*[slug.current == 3]._id',
  '*[_id == $id][0]',
  '*[_id in $list]._id',
  '*[_id == "gone"][0].title',
  '*[references($id)]._id',
  '*[references($list)]._id',
  '*[references($none)]._id',
  '*[author._ref == "author-1" && _type == "article"]._id',
  '*[$id in topics[]._ref]._id',
  '*[$id in nested.deep[].link._ref]._id',
  '*[$none in topics[]._ref]._id',
  '*[_type == "topic"]{_id, "n": count(*[references(^._id)])}',
  '*[_type == "topic"]{_id, "n": count(*[_type == "article" && ^._id in topics[]._ref])}',
  '*[_type == "author"]{"own": *[author._ref == ^._id] | order(_id desc)[0...2]._id}',
  '*[_type == "article"]{"same": *[author._ref == ^.author._ref]._id}',
  '*[_type == "article"]{"same": *[_type == "article" && slug.current == ^.slug.current]._id}',
  '*[_type == "article"]{"self": *[_id == ^._id][0].title, "gone": *[_id == ^.nothing]._id}',
  '*[_type == "author"]{"x": *[author._ref == ^._id]{"y": *[references(^._id) || _id == ^.^._id]._id}}',
  '*[_type == "author"]{"x": {"y": *[references(^.^._id)]._id}}',
  '*[_type == "author"] | order(count(*[author._ref == ^._id]) desc, _id asc)._id',
  '*[_type == "author" && count(*[author._ref == ^._id]) > 2]._id',
  '*[_type == "topic"]{parent->{title, parent->{title}}}',
  '*[_type == "article"]{topics[]->{_id, _type}}[0...4]',
  '*[_type == "article" && author->name == "Name 1"]._id',
  '*[_type == "article" && (title match "skin*" || pt::text(body) match "gut")]._id',
  '*[defined(slug.current)]{_id, "kind": select(_type == "note" => "N", "other")}',
  '*[!(_type == "article")]._id',
  '*[_type == "article" && !(slug.current == $slug)]._id',
  '{"a": *[_type == "topic"]._id, "b": count(*[_type == "note"]), "c": *[_type == $type][0]._id}',
  '*[_type == "article"]{..., "x": null, "when": dateTime(date)}[0...3]',
  'array::unique(array::compact(*[_type == "article"].n))',
  '*[_type == "article"].title | order(@)',
  '*[_type == "article"]{title} | order(title)',
  '*[_type == "article"]{"t": title} | order(t)[t != "gut skin barrier"]',
  '*[_type == "article"]{"l": topics[@ == "text"], "m": topics[0], "n": {"x": title}.x, "o": {"y": "lit"}.y}',
  '*[_type == "article"]{"a": [title, ...topics[]._ref], "b": coalesce(gone, title), "c": title + "!"}',
  '*[_type == "article"]{body[]{..., children[]{text, "len": length(text)}}}',
  '*[_type == "article"]{"by": author->{name}}{"name": by.name, by}',
  '*[_type == "article"] | score(title match "skin") | order(_score desc, _id asc){title, _score}',
  'array::compact(*[_type == "article"]{"s": slug.current}.s)',
  '*[_type == "author"].name',
  '*[_type == "author"][0]{"in": name in ["Name 0"], "eq": name == "Name 0", "up": upper(name), "same": ^.name}',
]

describe('answers from indexes, with and without source maps, equal those of plain groq-js', () => {
  const surroundings = {now: new Date(0), identity: 'me', projectId: 'local', dataset: 'production'}
  test.each(queries)('%s', async (query) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const documents = dataset(seed)
      const plain = await evaluate(parse(query, {params}), {dataset: documents, params, timestamp: surroundings.now})
      const view = createMemory(documents).view('raw', false)
      const expected = (await plain.get()) ?? null
      expect(answer(view, query, params, surroundings).result).toEqual(expected)
      expect(answer(view, query, params, surroundings, 'keyed').result).toEqual(expected)
    }
  })
})

test('indexes follow changes as if they had been made anew', () => {
  const random = randomFrom(7)
  const documents = dataset(1)
  const memory = createMemory(documents)
  memory.view('drafts', false)
  const stored = new Map(documents.map((doc) => [doc._id, doc]))
  for (let step = 0; step < 200; step++) {
    const some = [...stored.keys(), 'drafts.topic-1', 'drafts.new', 'new', 'versions.r.topic-1']
    const id = some[Math.floor(random() * some.length)] ?? ''
    const before = stored.get(id) ?? null
    const after =
      random() < 0.4 ? null : {...(before ?? documents[0] ?? neverEmpty()), _id: id, author: {_ref: `a${step}`}}
    memory.apply([{before, after}])
    memory.view('drafts', false).sorted('type:topic', 'author', byAuthor)
    if (after) stored.set(id, after)
    else stored.delete(id)
  }
  const fresh = createMemory([...stored.values()])
  const perspectives: Perspective[] = ['raw', 'published', 'drafts', ['r', 'drafts']]
  for (const perspective of perspectives)
    for (const key of ['all', 'type:article', 'type:topic', 'ref:topic-1', 'group:topic-1', 'slug:slug-3'])
      expect(memory.view(perspective, false).list(key)).toEqual(fresh.view(perspective, false).list(key))
  expect(memory.view('drafts', false).sorted('type:topic', 'author', byAuthor)).toEqual(
    fresh.view('drafts', false).list('type:topic').toSorted(byAuthor),
  )
})

const byAuthor = (a: Doc, b: Doc) => JSON.stringify(b.author ?? '').localeCompare(JSON.stringify(a.author ?? ''))

function neverEmpty(): never {
  throw new Error('the dataset has documents')
}
