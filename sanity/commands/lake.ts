import {runLake} from '../lake/main.ts'
import {rulesGuard} from './rules-guard.ts'

/** `npm run lake`: the Content Lake, behind the editorial rules unless LAKE_ENFORCE_RULES is off. */
await runLake(rulesGuard)
