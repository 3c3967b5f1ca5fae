import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {z} from 'zod'
import {referencesIn, type StoredDocument} from '#sanity/content/references.ts'
import {API_VERSION} from '../api-version.ts'

const PEOPLE = `*[_type == "person"] | order(name asc) {
  "id": _id,
  "name": coalesce(name, _id),
  "isRegistered": defined(registration.body) && defined(registration.number) && defined(registration.checkedOn)
}`

const Reviewers = z.array(z.object({id: z.string(), name: z.string(), isRegistered: z.boolean()}))

/** A person who may be named as the reviewer; registered when they may review clinically. */
export type Reviewer = z.infer<typeof Reviewers>[number]

/** Everybody but the authors of a document; null until they are looked up. */
export function useReviewers(document: StoredDocument): {reviewers: Reviewer[] | null; error: Error | null} {
  const client = useClient({apiVersion: API_VERSION})
  const [people, setPeople] = useState<Reviewer[] | null>(null)
  const [error, setError] = useState<Error | null>(null)
  useEffect(() => {
    client
      .withConfig({perspective: 'published'})
      .fetch(PEOPLE)
      .then((found) => setPeople(Reviewers.parse(found)), setError)
  }, [client])
  const authors = new Set(referencesIn(document).flatMap(({field, to}) => (field === 'authors' ? [to] : [])))
  return {reviewers: people?.filter(({id}) => !authors.has(id)) ?? null, error}
}
