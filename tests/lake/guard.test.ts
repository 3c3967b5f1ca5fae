import {afterEach, describe, expect, test} from '@jest/globals'
import type {Action} from '@sanity/client'
import type {Guard, Proposal} from '#sanity/lake/context.ts'
import {refused} from '#sanity/lake/errors.ts'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
afterEach(() => started.stop())

const named = (name: string, more: object) => ({actionType: `sanity.action.document.${name}`, ...more}) as Action

/** A lake whose published notes need a text. */
async function needingText() {
  const guard: Guard = ({changes}) => {
    const empty = changes.flatMap(({after}) =>
      after && !after._id.startsWith('drafts.') && !after.text ? [after] : [],
    )
    if (empty.length)
      throw refused(
        400,
        'noTextError',
        'The notes cannot be published',
        empty.map(({_id}) => ({description: `${_id} has no text`, id: _id})),
      )
  }
  started = await startLake({guard})
  return started.client('editor', {perspective: 'raw'})
}

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => {
      throw new Error('it was not refused')
    },
    ({statusCode, message, responseBody}) => ({statusCode, message, responseBody}),
  )

describe('a guard', () => {
  test('refuses a whole transaction, with one item for each reason', async () => {
    const client = await needingText()
    const transaction = client
      .transaction()
      .create({_id: 'good', _type: 'note', text: 'words'})
      .create({_id: 'bad', _type: 'note'})
      .create({_id: 'worse', _type: 'note'})
    const {statusCode, message, responseBody} = await refusal(transaction.commit())
    expect(statusCode).toBe(400)
    expect(message).toBe('The notes cannot be published:\n- bad has no text\n- worse has no text')
    expect(JSON.parse(responseBody).error.items[1]).toEqual({
      index: 0,
      error: {type: 'noTextError', description: 'worse has no text', id: 'worse'},
    })
    expect(await client.fetch('*[]')).toEqual([])
  })

  test('sees what actions and patches publish, and lets drafts be as they are', async () => {
    const client = await needingText()
    await client.create({_id: 'drafts.a', _type: 'note'})
    const publish = named('publish', {draftId: 'drafts.a', publishedId: 'a'})
    expect(await refusal(client.action(publish))).toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('a has no text'),
    })
    await client.patch('drafts.a').set({text: 'words'}).commit()
    await client.action(publish)
    expect(await refusal(client.patch('a').unset(['text']).commit())).toMatchObject({statusCode: 400})
    expect(await client.fetch('*[]{_id, text}')).toEqual([{_id: 'a', text: 'words'}])
  })

  test('also judges a dry run', async () => {
    const client = await needingText()
    expect(await refusal(client.create({_id: 'a', _type: 'note'}, {dryRun: true}))).toMatchObject({statusCode: 400})
  })

  test('is passed by an importer, whose documents come in any order', async () => {
    await needingText()
    await started.client('importer').create({_id: 'a', _type: 'note'})
    expect(await started.client().fetch('*[]._id')).toEqual(['a'])
  })

  test('is told who writes, and the published documents as they will be', async () => {
    const seen: Proposal[] = []
    started = await startLake({guard: (proposal) => seen.push(proposal)})
    const client = started.client('reviewer')
    await client.create({_id: 'old', _type: 'note'})
    await client.create({_id: 'gone', _type: 'note'})
    await client.create({_id: 'drafts.unseen', _type: 'note', to: {_ref: 'old'}})
    await client
      .transaction()
      .create({_id: 'new', _type: 'note', to: {_ref: 'old'}})
      .delete('gone')
      .commit()
    const {author, published, stored} = seen[3] as Proposal
    expect(author.role).toBe('reviewer')
    expect([published.get('new')?._id, published.get('gone'), published.get('drafts.unseen')]).toEqual([
      'new',
      null,
      null,
    ])
    expect(published.referringTo('old').map(({_id}) => _id)).toEqual(['new'])
    expect(published.ofType('note').map(({_id}) => _id)).toEqual(['old', 'new'])
    expect(stored('drafts.unseen')).toMatchObject({_type: 'note'})
  })
})
