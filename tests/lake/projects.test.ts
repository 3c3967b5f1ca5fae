import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {type StartedLake, startLake} from './start.ts'

let lake: StartedLake
beforeAll(async () => {
  lake = await startLake()
  await lake.client('editor').create({_id: 'note', _type: 'note'})
})
afterAll(() => lake.stop())

describe('users', () => {
  test('are found by id, alone and together; unknown ones are left out', async () => {
    const client = lake.client('editor')
    const {id} = await client.users.getById('me')
    expect(await client.users.getById(id)).toMatchObject({
      id,
      displayName: 'Test editor',
      projectId: 'local',
      isCurrentUser: true,
    })
    const several = await client.request({url: `/users/${id},nobody`})
    expect(several).toMatchObject([{id}])
    await expect(client.users.getById('nobody')).rejects.toMatchObject({statusCode: 404})
  })

  test('are known to the history by the id they write with', async () => {
    const client = lake.client('editor')
    const {id} = await client.users.getById('me')
    await client.create({_id: 'signed', _type: 'note'})
    const row = lake.lake.store.database.prepare('SELECT author FROM transactions ORDER BY sequence DESC').get()
    expect(row?.author).toBe(id)
  })

  test('keep settings of their own', async () => {
    const [one, two] = [lake.client('editor'), lake.client('viewer')]
    const put = [
      {key: 'studio.sort', value: {by: 'title'}},
      {key: 'studio.view', value: null},
    ]
    expect(await one.request({url: '/users/me/keyvalue', method: 'PUT', body: put})).toEqual(put)
    expect(await one.request({url: '/users/me/keyvalue/studio.sort,studio.view,unknown'})).toEqual(put)
    expect(await two.request({url: '/users/me/keyvalue/studio.sort'})).toEqual([])
  })

  test.each([[{}], [[{key: ''}]], [[{value: 1}]]])('cannot store %j as a setting', async (body) => {
    const request = {url: '/users/me/keyvalue', method: 'PUT', body}
    await expect(lake.client('editor').request(request)).rejects.toMatchObject({statusCode: 400})
  })
})

describe('the project', () => {
  test('is the only one, and lists who may sign in', async () => {
    const client = lake.client('viewer')
    const {id} = await client.users.getById('me')
    const [project, ...others] = await client.projects.list()
    expect(others).toEqual([])
    expect(project).toMatchObject({id: 'local', isBlocked: false, features: []})
    expect(project?.members).toContainEqual(
      expect.objectContaining({id, role: 'viewer', isRobot: true, isCurrentUser: true}),
    )
    expect(await client.projects.getById('local')).toEqual(project)
    expect(Object.keys((await client.projects.list({includeMembers: false}))[0] ?? {})).not.toContain('members')
  })

  test('is closed to strangers, and no other project is here', async () => {
    await expect(lake.client().projects.list()).rejects.toMatchObject({statusCode: 401})
    await expect(lake.client('editor').projects.getById('other')).rejects.toMatchObject({statusCode: 404})
  })

  test('tells the Studio that a viewer may only read', async () => {
    const acl = (role?: 'viewer' | 'editor') =>
      lake.client(role).request({url: '/projects/local/datasets/production/acl'})
    expect(await acl()).toEqual([{filter: '_id in path("*")', permissions: ['read']}])
    expect(await acl('viewer')).toEqual([{filter: '_id in path("**")', permissions: ['read', 'history']}])
    const [{permissions}] = await acl('editor')
    expect(permissions).toEqual(expect.arrayContaining(['create', 'update', 'publish', 'delete']))
  })

  test('serves releases, as many as one likes', async () => {
    expect(await lake.client('editor').request({url: '/features'})).toEqual(['contentReleases'])
    const asked = {url: '/projects/local/new-content-release-allowed'}
    const {data} = await lake.client('editor').request(asked)
    expect(data).toMatchObject({orgActiveReleaseLimit: null, datasetReleaseLimit: Number.MAX_SAFE_INTEGER})
    await expect(lake.client().request(asked)).rejects.toMatchObject({statusCode: 401})
  })
})

describe('datasets', () => {
  test('are listed when they have content', async () => {
    expect(await lake.client('viewer').datasets.list()).toMatchObject([{name: 'production', aclMode: 'public'}])
  })

  test('made for comments do not exist', async () => {
    const url = '/projects/local/datasets?datasetProfile=comments&addonFor=production'
    expect(await lake.client('editor').request({url})).toEqual([])
  })

  test('can be created by an administrator, once, and then be written to', async () => {
    const client = lake.client('administrator')
    expect(await client.datasets.create('staging')).toEqual({datasetName: 'staging', aclMode: 'public'})
    await expect(client.datasets.create('staging')).rejects.toMatchObject({statusCode: 409})
    await client.withConfig({dataset: 'staging'}).create({_id: 'note', _type: 'note'})
    expect((await client.datasets.list()).map(({name}) => name)).toEqual(['production', 'staging'])
  })

  test('cannot be created by editors, nor be private, nor be deleted', async () => {
    await expect(lake.client('editor').datasets.create('mine')).rejects.toMatchObject({statusCode: 403})
    const client = lake.client('administrator')
    await expect(client.datasets.create('secret', {aclMode: 'private'})).rejects.toMatchObject({statusCode: 400})
    await expect(client.datasets.delete('production')).rejects.toMatchObject({statusCode: 404})
  })
})
