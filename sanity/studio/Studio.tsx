'use client'

import {NextStudio} from 'next-sanity/studio/client-component'
import {config} from './config.ts'

/** The Studio, which lives in the browser alone. */
export const Studio = () => <NextStudio config={config} />
