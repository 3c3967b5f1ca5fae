import {html} from 'hono/html'

const STYLE = `
  body { font: 1rem/1.5 system-ui, sans-serif; display: grid; place-items: center; min-block-size: 90vh; margin: 1rem; }
  main { inline-size: min(22rem, 100%); }
  h1 { font-size: 1.25rem; }
  label { display: block; font-weight: 600; }
  input, button { font: inherit; box-sizing: border-box; inline-size: 100%; min-block-size: 2.75rem; padding-inline: 0.75rem; }
  button { margin-block-start: 1rem; cursor: pointer; }
  [role='alert'] { color: #a11; }
  @media (prefers-color-scheme: dark) { :root { color-scheme: dark; } [role='alert'] { color: #f99; } }`

/** The page on which an editor signs in: a password, or on the lake's own machine one button. */
export function signInPage({withPassword, fault}: {withPassword: boolean; fault?: string}) {
  const password = html`<label for="password">Password</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required autofocus>
        <button>Sign in</button>`
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
      ${fault ? html`<p role="alert">${fault}</p>` : ''}
      <form method="post">
        ${withPassword ? password : html`<button>Continue as the local editor</button>`}
      </form>
    </main>
  </body>
</html>`
}
