import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {API_VERSION} from './api-version.ts'
import {type StudioLookUp, studioLookUp} from './look-up.ts'

/** An answer that keeps up with the dataset; the last one stays until the next is there. */
export interface Answer<T> {
  answer: T | null
  error: Error | null
}

/** Changes that come within this time are answered as one. */
const SETTLE_MS = 300

/**
 * Asks now and after every change of what is published, or of what a release will publish. `ask` has to stay the same
 * function from render to render.
 */
export function useAnswer<T>(ask: (lookUp: StudioLookUp) => Promise<T>, release: string | null = null): Answer<T> {
  const lookUp = studioLookUp(useClient({apiVersion: API_VERSION}), release)
  const [state, setState] = useState<Answer<T>>({answer: null, error: null})
  useEffect(() => {
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const askNow = () =>
      ask(lookUp).then(
        (answer) => isCurrent && setState({answer, error: null}),
        (error: unknown) => isCurrent && setState(({answer}) => ({answer, error: asError(error)})),
      )
    const stop = lookUp.onChange((id) => {
      if (!lookUp.sees(id)) return
      clearTimeout(timer)
      timer = setTimeout(askNow, SETTLE_MS)
    })
    askNow()
    return () => {
      isCurrent = false
      clearTimeout(timer)
      stop()
    }
  }, [ask, lookUp])
  return state
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))
