const KEPT_AS = 'theme'

/** Light, dark, or as the device says. What a reader chooses is kept on this device, and holds in all its tabs. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    show(kept(), this)
    this.addEventListener('change', ({target}) => {
      if (!(target instanceof HTMLInputElement)) return
      keep(target.value)
      show(target.value, this)
    })
    // Another tab may have chosen meanwhile: also while this page was left, or made ahead of being asked for.
    for (const event of ['storage', 'pageshow']) addEventListener(event, () => show(kept(), this))
    document.addEventListener('prerenderingchange', () => show(kept(), this))
  }
}

function show(theme: string, form: HTMLElement): void {
  const isForced = theme === 'light' || theme === 'dark'
  if (isForced) document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
  for (const radio of form.querySelectorAll('input')) radio.checked = radio.value === (isForced ? theme : 'auto')
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    meta.dataset.scheme ??= meta.media.includes('dark') ? 'dark' : 'light'
    const {scheme} = meta.dataset
    meta.media = isForced ? (scheme === theme ? 'all' : 'not all') : `(prefers-color-scheme: ${scheme})`
  }
}

function kept(): string {
  try {
    return localStorage.getItem(KEPT_AS) ?? 'auto'
  } catch {
    return 'auto'
  }
}

function keep(theme: string): void {
  try {
    if (theme === 'auto') localStorage.removeItem(KEPT_AS)
    else localStorage.setItem(KEPT_AS, theme)
  } catch {
    // A browser that lets sites keep nothing: the choice holds for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch)
