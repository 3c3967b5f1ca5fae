import {AddIcon} from '@sanity/icons/Add'
import {Button, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {type ObjectInputProps, set, useClient, useFormValue, useReferenceInputOptions} from 'sanity'
import {API_VERSION} from '../api-version.ts'
import {claimFrom, promisedClaim, wordsUnder} from './new-claim.ts'

/** Which claim some words make: one that there is, or a new one of these very words. */
export function ClaimMarkInput(props: ObjectInputProps) {
  const {path, value, readOnly, onChange} = props
  const words = wordsUnder(useFormValue(path.slice(0, -2)), String(value?._key))
  const client = useClient({apiVersion: API_VERSION})
  const {onEditReference} = useReferenceInputOptions()
  const toast = useToast()
  const offered = words !== '' && !readOnly && !value?.claim

  const create = async () => {
    const id = crypto.randomUUID()
    try {
      await client.create(claimFrom(words, id))
    } catch (error) {
      const description = `${error instanceof Error ? error.message : error}. The text is as it was; try again.`
      toast.push({status: 'error', title: 'The claim was not created', description})
      return
    }
    onChange(set(promisedClaim(id), ['claim']))
    onEditReference?.({id, type: 'claim', parentRefPath: [...path, 'claim'], template: {id: 'claim'}})
  }

  return (
    <Stack gap={4}>
      {offered && (
        <Stack gap={3}>
          <Button icon={AddIcon} text="New claim from these words" tone="primary" onClick={create} />
          <Text size={1} muted>
            “{words}” becomes its statement. Or choose a claim that there is:
          </Text>
        </Stack>
      )}
      {props.renderDefault(props)}
    </Stack>
  )
}
