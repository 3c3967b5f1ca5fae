import {CareCard} from './CareCard.tsx'

export const examples = {
  'says that this is an emergency': (
    <CareCard
      level="emergency"
      levelWord="Emergency"
      heading="Call an ambulance now if:"
      items={['your lips, mouth or throat swell suddenly', 'you find it hard to breathe']}
      service="Your country’s emergency number"
      headingLevel={2}
    />
  ),
  'asks for help soon': (
    <CareCard
      level="urgent"
      levelWord="Urgent"
      heading="See a doctor today if:"
      items={['the skin is hot, painful and spreading', 'you also have a fever']}
      service={null}
      headingLevel={2}
    />
  ),
  'is calm about a routine visit': (
    <CareCard
      level="routine"
      levelWord="When you can"
      heading="Make an appointment if:"
      items={['spots leave scars', 'shop treatments have not helped after three months']}
      service="Your family doctor or a dermatologist"
      headingLevel={2}
    />
  ),
}
