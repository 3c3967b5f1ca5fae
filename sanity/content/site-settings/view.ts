import {stegaClean} from '@sanity/client/stega'
import {linkView} from '../link/view.ts'
import {dialled} from '../objects/emergency-number/dialled.ts'
import type {Frame} from './query.ts'

export type FrameView = ReturnType<typeof frameView>

/** What stands around every page. */
export function frameView({name, tagline, description, navigation, pages, ...frame}: Frame) {
  return {
    name,
    tagline,
    description: stegaClean(description),
    navigation: navigation.map(linkView),
    pages: pages.map(linkView),
    grades: frame.gradeDefinitions.map(({grade, definition}) => ({grade, definition})),
    emergencyNumbers: frame.emergencyNumbers.map(({_key, country, number, service}) => ({
      key: _key,
      country,
      number,
      service,
      href: telephone(dialled(stegaClean(number))),
    })),
    correctionsContact: frame.correctionsContact,
  }
}

const telephone = (number: string | null) => (number === null ? null : `tel:${number}`)
