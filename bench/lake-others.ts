// A process of its own: another client, who asks a small question again and again while the lake is busy.
import {setTimeout as pause} from 'node:timers/promises'
import {post} from './post.ts'

const [url = '', token = ''] = process.argv.slice(2)
const QUESTION = {query: '*[_id == $id][0]{_id, title}', params: {id: 'article-7'}}
/** Milliseconds between an answer and the next question. */
const PAUSE = 5

let times: number[] = []
process.on('message', () => {
  process.send?.({times: times.sort((a, b) => a - b)})
  times = []
})
process.on('disconnect', () => process.exit())
for (;;) {
  const answer = await post(`${url}/data/query/production`, token, QUESTION).catch(() => process.exit()) // the lake ended
  times.push(answer.took)
  await pause(PAUSE)
}
