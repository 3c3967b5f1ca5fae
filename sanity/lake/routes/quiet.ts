import {Hono} from 'hono'
import type {LakeEnv} from '../context.ts'

/** What the Studio asks of services that the lake does not have: answered so that it rests content. */
export const quietRoutes = new Hono<LakeEnv>()
  .get('/ping', (c) => c.json({}))
  .get('/data/ping/:dataset', (c) => c.json({}))
  .get('/help', (c) => c.json([]))
  .get('/check/cors', (c) => c.json({result: {allowed: true, withCredentials: true}}))
  .get('/intake/telemetry-status', (c) => c.json({status: 'denied'}))
  .post('/intake/batch', (c) => c.json({}))
  .get('/journey/announcements', (c) => c.json([]))
  .get('/journey/*', (c) => c.json(null))
  .get('/access/requests/me', (c) => c.json([]))
  .get('/projects/:project/user-applications', (c) => c.json([]))
  .get('/subscriptions/project/:project', (c) => c.json(null))
  .get('/schedules/*', (c) => c.json({schedules: []}))
