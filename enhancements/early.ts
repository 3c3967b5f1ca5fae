/** Before anything is painted: the colours that a reader chose on this device. See theme-switch.ts. */
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // A browser that lets sites keep nothing shows the device's own colours.
}

export {}
