import type {Name} from './authors.ts'
import type {CslItem} from './csl.ts'

const TYPES = {'article-journal': 'JOUR', report: 'RPRT', webpage: 'ELEC'} satisfies Record<CslItem['type'], string>

/**
 * References in RIS, as EndNote, Zotero and library catalogues read it. Made here in one table: the libraries that write
 * RIS lose the DOI and the PubMed number.
 */
export const risOf = (items: CslItem[]): string => items.map(record).join('\r\n')

function record(item: CslItem): string {
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['AU', nameOf(name)]),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', item.issued && dateOf(item.issued)],
    ['DO', item.DOI],
    ['AN', item.PMID],
    ['UR', item.URL],
    ['N1', item.note],
    ['ER', ''],
  ]
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${inOneLine(value)}\r\n`])).join('')
}

const nameOf = (name: Name) => ('literal' in name ? name.literal : `${name.family}, ${name.given}`)

const dateOf = ({'date-parts': [parts]}: NonNullable<CslItem['issued']>) =>
  parts.map((part) => String(part).padStart(2, '0')).join('/')

/** A line break would begin another tag. */
const inOneLine = (value: string) => value.replace(/\s+/g, ' ').trim()
