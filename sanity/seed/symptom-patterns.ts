import {acne} from './symptom-patterns/acne.ts'
import {dullSkin} from './symptom-patterns/dull-skin.ts'
import {eczemaPsoriasis} from './symptom-patterns/eczema-psoriasis.ts'
import {rosacea} from './symptom-patterns/rosacea.ts'

/** The four patterns, in the order of the founding article. */
export const symptomPatterns = [acne, rosacea, eczemaPsoriasis, dullSkin]
