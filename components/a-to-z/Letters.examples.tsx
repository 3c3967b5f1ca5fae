import {Letters} from './Letters.tsx'

const letters = ['A', 'B', 'K', 'W', '0–9'].map((letter) => ({letter, items: []}))

export const examples = {'lead to what begins with them': <Letters letters={letters} />}
