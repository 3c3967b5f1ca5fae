import {z} from 'zod'

const ENABLE = '/api/draft-mode/enable'

const Answer = z.object({enable: z.string()})

/**
 * Where Presentation opens a preview. The site lets in whoever may read drafts, so that a viewer, who cannot write the
 * secret that Presentation would make, sees them too. Without a token, or an answer, only such a secret lets somebody in.
 */
export async function entrance(token: string | undefined): Promise<string> {
  if (!token) return ENABLE
  const headers = {authorization: `Bearer ${token}`}
  const answer = await fetch('/api/draft-mode/entrance', {method: 'POST', headers}).catch(() => null)
  return answer?.ok ? Answer.parse(await answer.json()).enable : ENABLE
}
