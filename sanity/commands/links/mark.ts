import type {SanityClient} from '@sanity/client'

/** Marks sources as retracted, their drafts too, lest publishing one takes the mark off. Returns how many documents. */
export async function markRetracted(client: SanityClient, sources: {_id: string}[]): Promise<number> {
  const ids = sources.flatMap(({_id}) => [_id, `drafts.${_id}`])
  const there = await client
    .withConfig({perspective: 'raw'})
    .fetch<string[]>('*[_id in $ids]._id', {ids}, {useCdn: false})
  const transaction = client.transaction()
  for (const id of there) transaction.patch(id, (patch) => patch.set({retracted: true}))
  await transaction.commit()
  return there.length
}
