import {ActivityIcon} from '@sanity/icons/Activity'
import type {Tool} from 'sanity'
import {route} from 'sanity/router'
import {HealthTool} from './HealthTool.tsx'

/** The tool in the Studio's bar; its address keeps the kind that is looked at. */
export const healthTool: Tool = {
  name: 'health',
  title: 'Health',
  icon: ActivityIcon,
  component: HealthTool,
  router: route.create('/', [route.create('/:kind')]),
}
