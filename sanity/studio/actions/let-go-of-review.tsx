import {UndoIcon} from '@sanity/icons/Undo'
import {type DocumentActionComponent, useDocumentOperation} from 'sanity'
import {useFindings} from '../use-findings.ts'
import {gateOf} from './gate.ts'
import {voidPatches} from './review-patches.ts'

/**
 * "Let the review go", on documents in a release whose review became void. A draft is let go of it as it is published;
 * a release is published whole, where nobody is asked.
 */
export const LetGoOfReview: DocumentActionComponent = ({id, type, version, release}) => {
  const {patch} = useDocumentOperation(id, type, release)
  const {answer: findings} = useFindings(version)
  if (!version || !findings || !gateOf([], findings).voidsReview) return null
  return {
    label: 'Let the review go',
    title: 'The release cannot be published while a review does not hold. Readers will be told of the change.',
    icon: UndoIcon,
    tone: 'caution',
    disabled: patch.disabled !== false,
    onHandle: () => patch.execute(voidPatches),
  }
}
