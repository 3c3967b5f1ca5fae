import type {InputProps, OnPasteFn, PortableTextInputProps} from 'sanity'
import {blocksFromHtml} from './paste.ts'

/** The editor of a text; what comes from outside the Studio is cleaned on its way in. */
export const TextInput = (props: InputProps) =>
  props.renderDefault({...props, onPaste: pasteClean} as PortableTextInputProps) // fields of text alone have this input

const pasteClean: OnPasteFn = ({event, schemaTypes: {styles, lists}}) => {
  const {clipboardData} = event
  const html = clipboardData.getData('text/html')
  if (!html || clipboardData.types.includes('application/x-portable-text')) return undefined
  const names = (all: {value: string}[]) => all.map(({value}) => value)
  const blocks = blocksFromHtml(html, {styles: names(styles), lists: names(lists)})
  return blocks.length === 0 ? undefined : {insert: blocks}
}
