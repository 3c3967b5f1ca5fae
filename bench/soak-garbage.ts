/** Loaded into the processes that the soak measures: SIGUSR2 has one collect its garbage, for which it needs `--expose-gc`. */
import {isMainThread} from 'node:worker_threads'

if (isMainThread) process.on('SIGUSR2', () => globalThis.gc?.())
