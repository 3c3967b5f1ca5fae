interface Props {
  src: string
  srcSet: string
  width: number
  height: number
  alt: string
  sizes: string
  /** Stands in its place until it is there. */
  lqip: string | null
  drawing: boolean
  first?: boolean
  className?: string | undefined
}

/** An image that reserves its place, loads in time and picks its own width. `first` is for the top of a page. */
export function Picture({sizes, first = false, alt, lqip, drawing, ...image}: Props) {
  return (
    // biome-ignore lint/performance/noImgElement: the content source resizes images itself, by URL
    <img
      {...image}
      alt={alt}
      sizes={sizes}
      data-drawing={drawing || undefined}
      style={lqip ? {backgroundImage: `url("${lqip}")`} : undefined}
      loading={first ? 'eager' : 'lazy'}
      fetchPriority={first ? 'high' : 'auto'}
      decoding="async"
    />
  )
}
