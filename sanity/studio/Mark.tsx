/** The sign of the site in the Studio's bar: the mark of evidence on the accent. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" width="100%" height="100%" aria-hidden="true">
    <rect width="32" height="32" rx="6" fill="#96361d" />
    <g transform="translate(4 4)" fill="#fffaf3" stroke="#fffaf3" strokeWidth="1.4">
      <path d="M13 2a9 9 0 0 1 9 9h-9Z" />
      <path d="M22 13a9 9 0 0 1-9 9v-9Z" />
      <path d="M11 22a9 9 0 0 1-9-9h9Z" />
      <path d="M2 11a9 9 0 0 1 9-9v9Z" fill="none" />
    </g>
  </svg>
)
