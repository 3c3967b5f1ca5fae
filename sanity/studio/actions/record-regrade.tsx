import {DocumentIcon} from '@sanity/icons/Document'
import {useState} from 'react'
import {type DocumentActionComponent, useDocumentOperation} from 'sanity'
import {ConsequencesForm} from '../consequences/ConsequencesForm.tsx'
import {useConsequences} from '../consequences/use-consequences.ts'
import {isDated, isExplained, isRegraded, newRecord, regradePatches} from './regrade.ts'

/**
 * "Record the new grade", on claims that a release gives another grade. A draft is asked for the reason as it is
 * published; a release is published whole, where nobody is asked.
 */
export const RecordRegrade: DocumentActionComponent = ({id, type, version, published, release}) => {
  const {patch} = useDocumentOperation(id, type, release)
  const regrade = version && published && isRegraded(published, version) ? {published, draft: version} : null
  const {answer: consequences} = useConsequences(published, regrade && version)
  const [isOpen, setOpen] = useState(false)
  if (!regrade) return null
  const asksWhy = !isExplained(regrade)
  return {
    label: 'Record the new grade…',
    title: 'Readers see the earlier grade, its date and why it was changed.',
    icon: DocumentIcon,
    tone: 'caution',
    disabled: patch.disabled !== false || (!asksWhy && isDated(regrade)),
    onHandle: () => setOpen(true),
    dialog: isOpen &&
      consequences && {
        type: 'dialog',
        header: 'This changes what readers see',
        width: 'small',
        onClose: () => setOpen(false),
        content: (
          <ConsequencesForm
            consequences={consequences}
            asksWhy={asksWhy}
            button="Record the new grade"
            onAgree={(why) => {
              patch.execute(regradePatches(regrade, newRecord(why)))
              setOpen(false)
            }}
          />
        ),
      },
  }
}
