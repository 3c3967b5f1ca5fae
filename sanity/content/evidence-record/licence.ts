/** On what terms others may use the published record. The record alone: texts and pictures of the site are not meant. */
export const LICENCE = {
  name: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution:
    'Name the site, link to the page of each claim that you show, and say on which day you took the record: grades change.',
} as const
