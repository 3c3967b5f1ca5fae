import {Hono} from 'hono'
import type {LakeEnv} from '../context.ts'

export const cdnRoutes = new Hono<LakeEnv>()
