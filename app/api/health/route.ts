import {health} from '#sanity/health.ts'

/** GET /api/health — 200 where the site can be brought up to date, 503 where it serves pages as they were. */
export async function GET(): Promise<Response> {
  const found = await health()
  return Response.json(found, {status: found.status === 'ok' ? 200 : 503, headers: {'cache-control': 'no-store'}})
}

export const dynamic = 'force-dynamic'
