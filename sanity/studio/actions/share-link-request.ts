/** A link, and until when it holds; or why there is none. */
export type ShareLinkAnswer = {url: string; expires: string} | {error: string}

/** Asks the site for a link to a draft. The site asks the content source whether this token may edit the draft. */
export async function shareLink(document: string, token: string | undefined): Promise<ShareLinkAnswer> {
  if (!token) return {error: NO_TOKEN}
  const answer = await fetch('/api/draft-mode/share', {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
    body: JSON.stringify({document}),
  }).catch(() => null)
  return answer ? answer.json() : {error: 'The site did not answer. Try again in a minute.'}
}

const NO_TOKEN =
  'This session is kept in a cookie, which the site cannot check. Sign out (the menu under your picture) and sign in again: then sharing works.'
