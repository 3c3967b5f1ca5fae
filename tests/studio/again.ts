import {jest} from '@jest/globals'

/**
 * A click on Publish in the moment after typing is now and then lost in the Studio; an editor clicks again. So each
 * step is tried up to three times, and every failure is printed.
 */
jest.retryTimes(2, {logErrorsBeforeRetry: true})
