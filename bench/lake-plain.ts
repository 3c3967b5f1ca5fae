// A thread: groq-js by itself on the same documents. Answers with the median of a few runs.
import {parentPort, workerData} from 'node:worker_threads'
import {evaluate, parse} from 'groq-js'
import {dataset} from './lake-data.ts'
import {QUERIES} from './lake-queries.ts'
import {part} from './table.ts'

/** Milliseconds after which no further run is begun. */
const LONG = 1000

const articles: number = workerData.articles
const documents = dataset(articles).sort((a, b) => (a._id < b._id ? -1 : 1))
parentPort?.postMessage('ready')
parentPort?.on('message', async (index: number) => {
  const asked = QUERIES[index]
  if (!asked) return
  const times: number[] = []
  const end = performance.now() + LONG
  for (let run = 0; run < 5 && performance.now() < end; run++) {
    const params = asked.params(run, articles)
    const begun = performance.now()
    // groq-js knows no text::query(); for single words it means the same as they do.
    const tree = parse(asked.query.replaceAll('text::query($words)', '$words'), {params})
    JSON.stringify(await (await evaluate(tree, {dataset: documents, params})).get())
    times.push(performance.now() - begun)
  }
  parentPort?.postMessage(
    part(
      times.sort((a, b) => a - b),
      0.5,
    ),
  )
})
