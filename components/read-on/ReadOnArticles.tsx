import type {FurtherArticles} from '#sanity/content/article/near/view.ts'
import {ReadOn} from './ReadOn.tsx'

type Props = Pick<FurtherArticles, 'more'> & {
  articles: Pick<FurtherArticles['articles'][number], 'id' | 'title' | 'href' | 'standfirst'>[]
  title?: string
}

/** The articles to read on in. */
export const ReadOnArticles = ({articles, ...rest}: Props) => (
  <ReadOn pages={articles.map(({standfirst: text, ...article}) => ({...article, text}))} {...rest} />
)
