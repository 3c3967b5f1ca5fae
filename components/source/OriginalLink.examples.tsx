import {OriginalLink} from './OriginalLink.tsx'

export const examples = {
  'tells its number': <OriginalLink href="https://doi.org/10.1/example" label="doi:10.1/example" isTold />,
  'tells its address on paper': <OriginalLink href="https://www.example.org/acne" label="Website" isTold={false} />,
}
