import {TermMark} from './TermMark.tsx'

export const examples = {
  'has its meaning with it': (
    <p>
      Some call this{' '}
      <TermMark
        term="Dysbiosis"
        plain="A word for a mix of microbes that differs from what is usual. There is no agreed test for it."
        href="/glossary#dysbiosis"
      >
        dysbiosis
      </TermMark>
      .
    </p>
  ),
}
