interface Props {
  data: object
}

/** What a page says to machines, as JSON-LD. It stands after what readers came for. Nothing in it can end the script element. */
export function StructuredData({data}: Props) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script's text is not markup; "<" is escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{__html: json}} />
}
