import {fermentedFoods} from './foods/fermented.ts'
import {animalFoods} from './foods/from-animals.ts'
import {omega3Foods} from './foods/omega-3.ts'
import {plantFoods} from './foods/plants.ts'

/** The foods of the four lists. Portions are household measures; no amounts of nutrients are claimed. */
export const foods = [...plantFoods, ...fermentedFoods, ...animalFoods, ...omega3Foods]
