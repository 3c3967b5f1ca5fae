/** Loads each enhancement where a page has a place for it. */
const ENHANCEMENTS = {
  'current-place': () => import('./current-place.ts'),
  'theme-switch': () => import('./theme-switch.ts'),
  'contents-marker': () => import('./contents-marker.ts'),
  'copy-link': () => import('./copy-link.ts'),
  'term-mark': () => import('./term-mark.ts'),
  'share-page': () => import('./share-page.ts'),
  'search-suggestions': () => import('./search-suggestions.ts'),
}

for (const [name, load] of Object.entries(ENHANCEMENTS)) if (document.querySelector(name)) load()
