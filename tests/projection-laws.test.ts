import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {evaluate, parse} from 'groq-js'
import {z} from 'zod'
import {array, nullable, type Projection, projection} from '#sanity/projection.ts'

/** A read model of any shape, a value that it reads, with more in it than is asked for, and what is read. */
interface Sample {
  model: Projection
  stored: Record<string, unknown>
  read: Record<string, unknown>
}
type Field = [model: z.ZodType | Projection, stored: unknown, read: unknown]

const NOT_ASKED = {_id: 'other', notAsked: ['for', {this: null}]}

const text = fc.string({unit: 'grapheme', maxLength: 12}).map((one): Field => [z.string(), one, one])
const number = fc.integer().map((one): Field => [z.number(), one, one])
const texts = fc.array(fc.string({maxLength: 6})).map((all): Field => [array(z.string()), all, all])

const {sample} = fc.letrec<{sample: Sample; field: Field}>((tie) => ({
  field: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    text,
    number,
    texts,
    tie('sample').map(({model, stored, read}): Field => [model, stored, read]),
    tie('sample').map(({model, stored, read}): Field => [nullable(model), stored, read]),
    tie('sample').map(({model}): Field => [nullable(model), undefined, null]),
    tie('sample').map(({model}): Field => [array(model), undefined, []]),
    tie('sample').map(({model, stored, read}): Field => [array(model), [stored, stored], [read, read]]),
  ),
  sample: fc
    .dictionary(fc.stringMatching(/^[a-z]{2,6}$/), tie('field'), {minKeys: 1, maxKeys: 4, noNullPrototype: true})
    .map((fields): Sample => {
      const each = (place: 0 | 1 | 2) =>
        Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, one[place]]))
      return {
        model: projection(each(0) as Record<string, z.ZodType>),
        stored: {...NOT_ASKED, ...each(1)},
        read: each(2),
      }
    }),
}))

test('what a read model selects is what its schema takes: each field that it names, and no other', async () => {
  await fc.assert(
    fc.asyncProperty(sample, async ({model, stored, read}) => {
      const dataset = [JSON.parse(JSON.stringify(stored))]
      const answer = await (await evaluate(parse(model.select('*[0]')), {dataset})).get()
      expect(answer).toEqual(read)
      expect(model.schema.parse(answer)).toEqual(read)
    }),
    {numRuns: 300},
  )
})
