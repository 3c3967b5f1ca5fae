import {Hono} from 'hono'
import type {LakeEnv} from '../context.ts'

export const projectRoutes = new Hono<LakeEnv>()
