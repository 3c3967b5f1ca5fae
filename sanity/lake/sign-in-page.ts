import {html, raw} from 'hono/html'

/** Colours by day and by night, and nothing from elsewhere: the page's policy lets in no file. */
const STYLE = `
  :root {
    color-scheme: light dark;
    --paper: light-dark(#faf5ec, #181411);
    --raised: light-dark(#fffdf8, #221d18);
    --ink: light-dark(#231c16, #efe6d9);
    --soft: light-dark(#5d5246, #b9ac9b);
    --rule: light-dark(#dccfba, #3b3229);
    --edge: light-dark(#8a7a66, #8d7f6f);
    --accent: light-dark(#96361d, #f09a78);
    --on-accent: light-dark(#fffaf3, #201109);
    --alert: light-dark(#f4dfd2, #3d241a);
    --shadow: light-dark(rgb(35 28 22 / 10%), rgb(0 0 0 / 45%));
  }
  * { box-sizing: border-box; margin: 0; }
  body {
    font: 1rem/1.5 ui-sans-serif, system-ui, sans-serif; color: var(--ink); background: var(--paper);
    display: grid; align-content: safe center; justify-items: center; min-block-size: 100vh; padding: 1.25rem;
  }
  main {
    inline-size: min(25rem, 100%); display: grid; gap: 1.5rem; padding: clamp(1.5rem, 6vw, 2.5rem);
    background: var(--raised); border: 1px solid var(--rule); border-block-start: 3px solid var(--accent);
    border-radius: 2px; box-shadow: 0 0.25rem 1.5rem var(--shadow);
  }
  h1 { font: 460 2rem/1.12 Georgia, 'Times New Roman', serif; text-wrap: balance; }
  h1 + p, .note { color: var(--soft); }
  h1 + p { margin-block-start: 0.5rem; overflow-wrap: anywhere; }
  .note { font-size: 0.875rem; }
  form { display: grid; gap: 1rem; }
  label { display: grid; gap: 0.25rem; font-size: 0.875rem; font-weight: 600; }
  input, button { font: inherit; inline-size: 100%; min-block-size: 2.75rem; padding-inline: 0.75rem; border-radius: 2px; }
  input { font-size: 1rem; font-weight: 400; color: inherit; background: var(--paper); border: 1px solid var(--edge); }
  button { font-weight: 600; color: var(--on-accent); background: var(--accent); border: 1px solid var(--accent); cursor: pointer; }
  button:hover { filter: brightness(1.08); }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  .or { display: flex; align-items: center; gap: 0.75rem; }
  .or::before, .or::after { content: ''; flex: 1; border-block-start: 1px solid var(--rule); }
  .or ~ form button { color: var(--accent); background: transparent; }
  [role='alert'] { padding: 0.75rem 1rem; background: var(--alert); border-inline-start: 3px solid var(--accent); }
  code { font: 0.875rem ui-monospace, monospace; }`

/** What the sign-in page offers: one click on the lake's own machine, name and password where there are accounts. */
export interface SignInOffer {
  /** The host that the lake is reached under. */
  host: string
  oneClick: boolean
  accounts: boolean
  /** The name that was tried, and what was wrong. */
  tried?: {name: string; fault: string}
}

/** The page on which an editor signs in. */
export function signInPage({host, oneClick, accounts, tried}: SignInOffer) {
  const click = html`<form method="post">
        <button>Continue as the local editor</button>
        <p class="note">Offered on this machine alone.</p>
      </form>`
  const account = html`<form method="post">
        <label>Name
          <input name="name" autocomplete="username" required value="${tried?.name ?? ''}">
        </label>
        <label>Password
          <input name="password" type="password" autocomplete="current-password" required>
        </label>
        <button>Sign in</button>
      </form>`
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Sign in · ${host}</title>
    <style>${raw(STYLE)}</style>
  </head>
  <body>
    <main>
      <div>
        <h1>Sign in</h1>
        <p>to write and publish on ${host}</p>
      </div>
      ${tried ? html`<p role="alert">${tried.fault}</p>` : ''}
      ${oneClick ? click : ''}
      ${oneClick && accounts ? html`<p class="note or">or by name</p>` : ''}
      ${accounts ? account : ''}
      ${oneClick || accounts ? '' : html`<p>Signing in from another machine takes an account. Whoever runs this site makes one: <code>npm run lake:account</code></p>`}
    </main>
  </body>
</html>`
}
