import {Hono} from 'hono'
import type {LakeEnv} from '../context.ts'

export const userRoutes = new Hono<LakeEnv>()
