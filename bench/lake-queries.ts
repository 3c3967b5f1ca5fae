/** A query of the bench; `params` differ from run to run. */
export interface Asked {
  name: string
  query: string
  params: (run: number, articles: number) => Record<string, unknown>
}

const CARD = '{_id, title, "slug": slug.current, publishedOn, section->{title}, authors[]->{name}}'

/** What sites ask of a lake. */
export const QUERIES: Asked[] = [
  {
    name: 'by slug, with joins',
    query:
      '*[_type == "article" && slug.current == $slug][0]{..., section->, authors[]->{name, slug}, topics[]->{title}, "more": *[_type == "article" && references(^.section._ref)] | order(publishedOn desc)[0...3]{title}}',
    params: (run, articles) => ({slug: `article-${(run * 7919) % articles}`}),
  },
  {
    name: 'latest 20',
    query: `*[_type == "article"] | order(publishedOn desc)[0...20]${CARD}`,
    params: () => ({}),
  },
  {
    name: 'latest 20 of a section',
    query: `*[_type == "article" && section._ref == $id] | order(publishedOn desc)[0...20]${CARD}`,
    params: (run) => ({id: `section-${run % 8}`}),
  },
  {
    name: 'references to a topic',
    query: '*[references($id)]{_id, _type, title}',
    params: (run) => ({id: `topic-${run % 200}`}),
  },
  {
    name: 'references to any of three topics',
    query: '*[references($ids)]{_id, _type, title}',
    params: (run) => ({ids: [0, 1, 2].map((next) => `topic-${(run + next) % 200}`)}),
  },
  {
    name: 'count per section',
    query: '*[_type == "section"]{title, "articles": count(*[_type == "article" && section._ref == ^._id])}',
    params: () => ({}),
  },
  {
    name: 'filter through a reference',
    query: `*[_type == "article" && section->slug.current == $slug] | order(publishedOn desc)[0...20]${CARD}`,
    params: (run) => ({slug: `section-${run % 8}`}),
  },
  {
    name: 'sitemap',
    query: '*[_type == "article" && defined(slug.current)]{"slug": slug.current, _updatedAt}',
    params: () => ({}),
  },
  {
    name: 'search, rare word',
    query: `*[_type == "article" && [title, standfirst, pt::text(body)] match $words][0...20]${CARD}`,
    params: () => ({words: 'zinc*'}),
  },
  {
    name: 'search, a word all texts have',
    query: `*[_type == "article" && [title, standfirst, pt::text(body)] match $words] | order(publishedOn desc)[0...20]${CARD}`,
    params: () => ({words: 'skin'}),
  },
  {
    name: 'search, wildcards in words',
    query: `*[_type == "article" && [title, standfirst, pt::text(body)] match $words] | order(publishedOn desc)[0...20]${CARD}`,
    params: (run) => ({words: ['s*k*n *arr*', '*in* b*r', 'g*t f*r*', '*a*e*i*'][run % 4]}),
  },
  {
    name: 'search, a long word of wildcards',
    query: `*[_type == "article" && [title, standfirst, pt::text(body)] match $words][0...20]${CARD}`,
    params: () => ({words: `${'a*'.repeat(5)}${'b'.repeat(190)}`}),
  },
  {
    name: 'how many have that word',
    query: 'count(*[_type == "article" && pt::text(body) match $words])',
    params: () => ({words: 'skin'}),
  },
  {
    name: 'search of titles, scored',
    query:
      '*[_type == "article" && (title match text::query($words))] | score(title match text::query($words)) | order(_score desc)[0...20]{_id, title, _score}',
    params: () => ({words: 'skin* barrier*'}),
  },
  {
    name: 'search of texts, scored',
    query: `*[_type == "article" && [title, pt::text(body)] match $words] | score(boost(title match $words, 3), pt::text(body) match $words) | order(_score desc)[0...20]{_id, title, _score, section->{title}}`,
    params: () => ({words: 'skin* barrier'}),
  },
  {
    name: 'search of all text, scored',
    query:
      '*[@ match text::query($words)] | score(@ match text::query($words)) | order(_score desc)[0...20]{_id, _type, _score}',
    params: () => ({words: 'gut flora'}),
  },
]

const ordinary = (name: string): Asked => {
  const found = QUERIES.find((asked) => asked.name === name)
  if (!found) throw new Error(`No query of the bench is called ${name}`)
  return found
}

/** What others ask while a lake is busy: a document, and what has to look at all of them. */
export const OTHERS: [Asked, ...Asked[]] = [
  {name: 'by id', query: '*[_id == $id][0]{_id, title}', params: () => ({id: 'article-7'})},
  ordinary('search, rare word'),
  ordinary('sitemap'),
]

/** What nobody should ask of a lake. */
export const DEAR = [
  '*{"a": *{"b": count(*[title != ^.title])}}',
  '*[_type == "article"]{"a": *[_type == "article"]{"b": *[_type == "article"]{_id}}}',
  '*{"a": *}',
  '*[title match "a*a*a*a*b"]',
  `*[0]${'.a'.repeat(20_000)}`,
  `*[${Array.from({length: 3000}, () => 'n').join(' && ')}]`,
  '*[0...1000000]{"a": *[0...1000000]{"b": *[0...1000000]}}',
  `*[0]{"x": [1, 2]}${'{"x": [...x, ...x]}'.repeat(30)}`,
  '*[_type == "article"]{"x": body[]{"a": ^.body[]{"b": ^.^.body[]{"c": ^.^.^.body}}}}',
  '*[count(*[references(^._id) || title == ^.title]) > 3] | order(count(*[title > ^.title]))',
]
