// A process of its own: another client, who asks one question again and again while the lake is busy.
import {setTimeout as pause} from 'node:timers/promises'
import {OTHERS} from './lake-queries.ts'
import {post} from './post.ts'

const [url = '', token = '', which = '0'] = process.argv.slice(2)
const {query, params} = OTHERS[Number(which)] ?? OTHERS[0]
/** Milliseconds between an answer and the next question. */
const PAUSE = 5

let times: number[] = []
let refused = 0
process.on('message', () => {
  process.send?.({times: times.sort((a, b) => a - b), refused})
  times = []
  refused = 0
})
process.on('disconnect', () => process.exit())
for (let run = 0; ; run++) {
  const question = {query, params: params(run, 1000)}
  const answer = await post(`${url}/data/query/production`, token, question).catch(() => process.exit()) // the lake ended
  if (answer.status === 200) times.push(answer.took)
  else refused++
  await pause(PAUSE)
}
