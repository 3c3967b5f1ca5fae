import {spawnSync} from 'node:child_process'
import {randomBytes} from 'node:crypto'
import {rmSync} from 'node:fs'
import {afterAll, expect, test} from '@jest/globals'
import sharp from 'sharp'
import {lakeProcess} from './process.ts'

/** A disk of 4 MB that nobody else sees, and on it what the folder held, and something large to throw away. */
const MOUNT = `kept=$(mktemp -d) && cp -a "$LAKE_DATA/." "$kept" && mount -t tmpfs -o size=4m lake "$LAKE_DATA" &&
  cp -a "$kept/." "$LAKE_DATA" && rm -r "$kept" && head -c 1500000 /dev/zero > "$LAKE_DATA/ballast" && exec "$0" "$@"`
const OWN_MOUNTS = ['--user', '--map-root-user', '--mount', 'sh', '-c']

const canMount = spawnSync('unshare', [...OWN_MOUNTS, 'mount -t tmpfs lake /tmp']).status === 0
if (!canMount) console.warn('Disks cannot be mounted here, so this is not tested: the lake on a full disk.')
const tested = canMount ? test : test.skip

const first = lakeProcess()
afterAll(() => first.remove())

tested(
  'on a disk that fills up, writes and uploads answer 507, reading goes on, nothing is lost, and with room all goes on',
  async () => {
    await first.start()
    const token = first.client().config().token
    await first.end()
    const hook = {LAKE_WEBHOOK_URL: 'http://127.0.0.1:1/', SANITY_WEBHOOK_SECRET: 'a secret of the webhook'}
    const small = lakeProcess({...hook, LAKE_DATA: first.folder}, ['unshare', ...OWN_MOUNTS, MOUNT, process.execPath])
    try {
      await small.start({LAKE_DATA: first.folder})
      expect(small.said()).toContain('lake ready')
      const client = first.client().withConfig({apiHost: small.url, token})
      const acknowledged: string[] = []
      const write = async (id: string) => {
        await client.create({_id: id, _type: 'note', text: randomBytes(20_000).toString('hex')})
        acknowledged.push(id)
      }
      const fill = async () => {
        for (let n = 0; n < 500; n++) await write(`doc-${n}`)
      }
      await expect(fill()).rejects.toMatchObject({statusCode: 507})
      const picture = await sharp(randomBytes(600 * 600 * 3), {raw: {width: 600, height: 600, channels: 3}})
        .png()
        .toBuffer()
      await expect(client.assets.upload('image', picture)).rejects.toMatchObject({statusCode: 507})
      const kept = () => client.fetch<string[]>('*[_type == "note"] | order(_createdAt asc)._id')
      expect(acknowledged.length).toBeGreaterThan(5)
      expect(await kept()).toEqual(acknowledged)
      rmSync(`/proc/${small.pid()}/root${first.folder}/ballast`)
      await write('after')
      expect(await kept()).toEqual(acknowledged)
    } finally {
      await small.remove()
    }
  },
  120_000,
)
