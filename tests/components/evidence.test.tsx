import {describe, expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'
import {EvidenceMark} from '#components/evidence/EvidenceMark.tsx'
import {EvidenceNotes} from '#components/evidence/EvidenceNotes.tsx'
import {EvidenceRecord} from '#components/evidence/EvidenceRecord.tsx'
import {bowelClaim, kitchenClaim, milkClaim} from '#components/evidence/exampleClaims.ts'

describe('an evidence mark', () => {
  test('says its grade in a word and opens the note of its claim without script', () => {
    render(
      <p>
        Whether <EvidenceMark claim={milkClaim}>milk makes acne worse</EvidenceMark> is open.
      </p>,
    )
    const mark = screen.getByRole('button', {name: /^Contested evidence note 2$/})
    expect(mark).toHaveAttribute('popovertarget', 'note-2')
  })

  test('is valid inside a paragraph: it brings no block of its own', () => {
    const {container} = render(
      <p>
        <EvidenceMark claim={milkClaim}>milk</EvidenceMark>
      </p>,
    )
    expect(container.querySelector('p div, p p, p ul, p dl')).toBeNull()
  })
})

describe('an evidence note', () => {
  test('names why, both sides, the date, and the way to the full record', () => {
    render(<EvidenceNotes claims={[milkClaim]} />)
    const note = within(screen.getByRole('note', {name: 'Evidence note 2', hidden: true}))
    expect(note.getByText(milkClaim.why)).toBeInTheDocument()
    expect(note.getByText('For')).toBeInTheDocument()
    expect(note.getByText('Against')).toBeInTheDocument()
    expect(note.getByText('12 October 2026')).toHaveAttribute('datetime', '2026-10-12')
    expect(note.getByText('Full record')).toHaveAttribute('href', '#claim-2')
  })

  test('says where was looked when no source was found', () => {
    render(<EvidenceNotes claims={[kitchenClaim]} />)
    expect(screen.getByText(/searched PubMed/)).toBeInTheDocument()
    expect(screen.getByText(/no source that tests/)).toBeInTheDocument()
  })
})

describe('the evidence record', () => {
  test('lists every claim in order, with a DOI for each source that has one', () => {
    render(<EvidenceRecord claims={[bowelClaim, milkClaim, kitchenClaim]} />)
    const entries = screen.getAllByRole('listitem')
    expect(entries.map((entry) => entry.querySelector('p')?.textContent)).toEqual(['1', '2', '3'])
    expect(screen.getAllByRole('link', {name: /^doi:/, hidden: true})[0]).toHaveAttribute(
      'href',
      'https://doi.org/10.1001/jamadermatol.2018.3631',
    )
  })

  test('says that a source has been retracted', () => {
    render(<EvidenceRecord claims={[milkClaim]} />)
    expect(screen.getByText('Retracted.')).toBeInTheDocument()
  })
})
