import {useEffect, useRef} from 'react'
import type {InputProps} from 'sanity'

/**
 * An input that takes the keyboard that was meant for it. The Studio focuses the field that somebody was led to once its
 * form is there; what surrounds an input may still be on the way then, the first time that a form is opened.
 */
export function FocusedInput(props: InputProps) {
  const atFirst = useRef(props)
  useEffect(() => {
    const {focused} = atFirst.current
    if (focused && 'elementProps' in atFirst.current) atFirst.current.elementProps.ref.current?.focus()
  }, [])
  return props.renderDefault(props)
}
