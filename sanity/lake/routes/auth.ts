import {Hono} from 'hono'
import type {LakeEnv} from '../context.ts'

export const authRoutes = new Hono<LakeEnv>()
