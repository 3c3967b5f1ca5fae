import {type PreviewProps, useFormValue} from 'sanity'

/** A product in a text, and whether the article says above it who pays whom. */
export function ProductMentionPreview(props: PreviewProps) {
  const isArticle = useFormValue(['_type']) === 'article'
  const disclosure = useFormValue(['disclosure'])
  const missing = isArticle && !disclosure
  const subtitle = missing ? 'Write the disclosure, under Trust, before you publish' : props.subtitle
  return props.renderDefault({...props, subtitle})
}
