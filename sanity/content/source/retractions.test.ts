import {describe, expect, test} from '@jest/globals'
import {type Notice, standingOf} from './retractions.ts'

const notice = (rest: Partial<Notice>): Notice => ({
  OriginalPaperDOI: '10.1/a',
  OriginalPaperPubMedID: '0',
  RetractionNature: 'Retraction',
  RetractionDate: '2/6/2010 0:00',
  RetractionDOI: '10.1/b',
  Reason: '+Error in Data;',
  ...rest,
})
const source = {doi: '10.1/A', pmid: '77'}

describe('a source is retracted', () => {
  test.each([
    ['by its DOI in other letters', notice({})],
    ['by its PubMed number alone', notice({OriginalPaperDOI: 'unavailable', OriginalPaperPubMedID: '77'})],
  ])('%s', (_how, one) => {
    expect(standingOf(source, [one]).retracted).toBe(one)
  })
})

describe('a source is not retracted', () => {
  test.each([
    ['when another paper is', {doi: '10.1/c', pmid: null}, [notice({})]],
    ['when neither list nor source knows a number', {doi: null, pmid: '0'}, [notice({OriginalPaperDOI: ''})]],
    ['by an expression of concern', source, [notice({RetractionNature: 'Expression of concern'})]],
    [
      'once it was reinstated, whatever the order of the list',
      source,
      [notice({RetractionNature: 'Reinstatement', RetractionDate: '12/1/2011 0:00'}), notice({})],
    ],
  ])('%s', (_when, one, notices) => {
    expect(standingOf(one, notices).retracted).toBeNull()
  })
})

test('a paper that was reinstated and then retracted for good is retracted', () => {
  const last = notice({RetractionDate: '5/5/2015 0:00'})
  const reinstated = notice({RetractionNature: 'Reinstatement', RetractionDate: '12/1/2011 0:00'})
  expect(standingOf(source, [last, notice({}), reinstated]).retracted).toBe(last)
})

test('concerns and corrections are handed on for an editor to read', () => {
  const concern = notice({RetractionNature: 'Expression of concern'})
  expect(standingOf(source, [concern, notice({RetractionNature: 'Correction'})]).concerns).toHaveLength(2)
})
