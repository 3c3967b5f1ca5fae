import {Filter} from './Filter.tsx'
import {fitsOf} from './tokens.ts'

export const examples = {
  'narrows a list down': (
    <>
      <Filter
        label="Narrow the foods down"
        choices={[
          {
            name: 'kind',
            legend: 'Kind',
            options: [
              {value: 'milk', label: 'Milk'},
              {value: 'plant', label: 'Plants'},
            ],
          },
        ]}
      />
      <ul>
        <li data-fits={fitsOf({kind: ['milk']})} style={{display: 'var(--fit, list-item)'}}>
          Kefir
        </li>
        <li data-fits={fitsOf({kind: ['plant']})} style={{display: 'var(--fit, list-item)'}}>
          Kale
        </li>
      </ul>
    </>
  ),
}
