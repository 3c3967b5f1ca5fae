import {DoDont} from './DoDont.tsx'

export const examples = {
  'lists what to do above what not to do': (
    <DoDont
      title="Changing what you eat"
      dos={['change one thing at a time', 'keep your usual treatment going']}
      donts={['stop a prescribed medicine by yourself', 'cut out a whole food group for a child']}
      headingLevel={2}
    />
  ),
  'leaves out an empty side': <DoDont title={null} dos={['ask before fasting']} donts={[]} headingLevel={3} />,
}
