// A process of its own, so that what listeners cost is not taken from those who write: opens them and counts events.
import {request} from 'node:http'

const [url = '', token = '', count = '0'] = process.argv.slice(2)
const QUERY = encodeURIComponent('*[_type == "article"]')
const EVENT = Buffer.from('event: mutation')

let [heard, open] = [0, 0]
for (let n = 0; n < Number(count); n++) {
  const asked = request(`${url}/data/listen/production?query=${QUERY}&includeResult=false`, {
    headers: {authorization: `Bearer ${token}`},
  })
  asked.on('response', (answer) => {
    let rest = Buffer.alloc(0)
    answer.on('data', (piece: Buffer) => {
      const text = Buffer.concat([rest, piece])
      let at = text.indexOf(EVENT)
      let end = 0
      for (; at >= 0; at = text.indexOf(EVENT, end)) {
        heard++
        end = at + EVENT.length
      }
      rest = text.subarray(Math.max(end, text.length - EVENT.length + 1))
    })
    if (++open === Number(count)) process.send?.({open})
  })
  asked.end()
}

process.on('message', () => process.send?.({heard}))
process.on('disconnect', () => process.exit())
