import {html} from 'hono/html'

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 1rem/1.5 system-ui, sans-serif; display: grid; place-items: center; min-block-size: 90vh; margin: 1rem; }
  main { inline-size: min(22rem, 100%); }
  h1 { font-size: 1.25rem; }
  label { display: block; font-weight: 600; margin-block-start: 0.75rem; }
  input, button { font: inherit; box-sizing: border-box; inline-size: 100%; min-block-size: 2.75rem; padding-inline: 0.75rem; }
  button { margin-block-start: 1rem; cursor: pointer; }
  form + form { margin-block-start: 2rem; border-block-start: 1px solid GrayText; padding-block-start: 0.5rem; }
  [role='alert'] { color: light-dark(#a11, #f99); }`

/** What the sign-in page offers: one click on the lake's own machine, name and password where there are accounts. */
export interface SignInOffer {
  oneClick: boolean
  accounts: boolean
  /** The name that was tried, and what was wrong. */
  tried?: {name: string; fault: string}
}

/** The page on which an editor signs in. */
export function signInPage({oneClick, accounts, tried}: SignInOffer) {
  const click = html`<form method="post">
        <button>Continue as the local editor</button>
      </form>`
  const account = html`<form method="post">
        <label for="name">Name</label>
        <input id="name" name="name" autocomplete="username" required value="${tried?.name ?? ''}">
        <label for="password">Password</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required>
        <button>Sign in</button>
      </form>`
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Sign in to the content lake</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <main>
      <h1>Sign in to the content lake</h1>
      ${tried ? html`<p role="alert">${tried.fault}</p>` : ''}
      ${oneClick ? click : ''}
      ${accounts ? account : ''}
      ${oneClick || accounts ? '' : html`<p>Signing in from another machine takes an account: npm run lake:account</p>`}
    </main>
  </body>
</html>`
}
