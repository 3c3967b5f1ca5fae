import {SearchForm} from './SearchForm.tsx'

export const examples = {
  'waits for a question': <SearchForm question="" />,
  'keeps what was asked': <SearchForm question="leaky gut" />,
}
