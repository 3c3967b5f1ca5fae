import {acneSugarAndMilk} from './articles/acne-sugar-and-milk.ts'
import {eczemaAndProbiotics} from './articles/eczema-and-probiotics.ts'
import {fermentedFoods} from './articles/fermented-foods.ts'
import {fibrePrebioticsAndPectin} from './articles/fibre-prebiotics-and-pectin.ts'
import {gutSkinAxis} from './articles/gut-skin-axis.ts'
import {howWeJudgeASupplement} from './articles/how-we-judge-a-supplement.ts'
import {itchyRashOfCoeliacDisease} from './articles/itchy-rash-of-coeliac-disease.ts'
import {lGlutamineAndBoneBroth} from './articles/l-glutamine-and-bone-broth.ts'
import {leakyGut} from './articles/leaky-gut.ts'
import {psoriasisAndBowelDisease} from './articles/psoriasis-and-bowel-disease.ts'
import {rosaceaAndSmallBowelBacteria} from './articles/rosacea-and-small-bowel-bacteria.ts'
import {sleepStressAndMovement} from './articles/sleep-stress-and-movement.ts'

/** The published articles, in the order in which they came out. */
export const articles = [
  gutSkinAxis,
  leakyGut,
  itchyRashOfCoeliacDisease,
  psoriasisAndBowelDisease,
  acneSugarAndMilk,
  fermentedFoods,
  fibrePrebioticsAndPectin,
  lGlutamineAndBoneBroth,
  howWeJudgeASupplement,
  rosaceaAndSmallBowelBacteria,
  eczemaAndProbiotics,
  sleepStressAndMovement,
]
