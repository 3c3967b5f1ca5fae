import {notFound} from 'next/navigation'
import {LateScript} from '../../scripts.tsx'
import {admitted} from '../admitted.ts'
import {Contents} from '../Contents.tsx'
import {Examples} from '../Examples.tsx'
import {shown} from '../examples.ts'
import styles from '../gallery.module.css'

interface Props {
  params: Promise<{example?: string[]}>
  searchParams: Promise<{scheme?: string}>
}

/** /gallery lists the components, /gallery/Teaser shows one with all its examples, /gallery/Teaser/1 the first of them alone. */
export default async function GalleryPage({params, searchParams}: Props) {
  if (!(await admitted())) notFound()
  const [name, number] = (await params).example ?? []
  const components = await shown()
  if (name === undefined) return <Contents shown={components} />
  const component = components.find((one) => one.name === name)
  if (!component) notFound()
  if (number === undefined) return <Examples {...component} />
  const example = component.examples[Number(number) - 1]
  if (!example) notFound()
  const {scheme} = await searchParams
  return (
    <>
      {(scheme === 'light' || scheme === 'dark') && <Scheme scheme={scheme} />}
      <div id="example" className={scheme && styles.alone}>
        {example[1]}
      </div>
      <LateScript />
    </>
  )
}

/** Colours are chosen at the root of a document, which only a script reaches from here. */
const Scheme = ({scheme}: {scheme: 'light' | 'dark'}) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: one of two words
  <script dangerouslySetInnerHTML={{__html: `document.documentElement.dataset.theme = '${scheme}'`}} />
)
