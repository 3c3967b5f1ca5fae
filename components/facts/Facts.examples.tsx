import {Facts} from './Facts.tsx'

export const examples = {
  'leaves out what is not known': (
    <Facts
      facts={[
        ['Who was studied', '106 adults'],
        ['Paid for by', null],
      ]}
    />
  ),
}
