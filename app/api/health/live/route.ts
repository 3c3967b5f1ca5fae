/** GET /api/health/live — 200 as long as this process answers: for whoever restarts it, or leads readers past it. */
export const GET = (): Response => Response.json({status: 'ok'}, {headers: {'cache-control': 'no-store'}})

export const dynamic = 'force-dynamic'
