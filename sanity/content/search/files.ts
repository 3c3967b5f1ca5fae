/** The file that search is made from: the text of everything that is published. */
export const SEARCH_FILE = '/search.json'
