import {createHash} from 'node:crypto'
import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import {acneSugarMilk} from './illustrations/acne-sugar-milk.ts'
import {brothAndGlutamine} from './illustrations/broth-and-glutamine.ts'
import {eczemaTrials} from './illustrations/eczema-trials.ts'
import {evidenceGrades} from './illustrations/evidence-grades.ts'
import {fermentedAndProbiotic} from './illustrations/fermented-and-probiotic.ts'
import {foodDrawings} from './illustrations/foods.ts'
import {gutLining} from './illustrations/gut-lining.ts'
import {gutSkinAxis} from './illustrations/gut-skin-axis.ts'
import {plateOfFibre} from './illustrations/plate-of-fibre.ts'
import {psoriasisAndBowel} from './illustrations/psoriasis-and-bowel.ts'
import {rosaceaNumbers} from './illustrations/rosacea-numbers.ts'
import {skinAndWheat} from './illustrations/skin-and-wheat.ts'
import {sleepStressMovement} from './illustrations/sleep-stress-movement.ts'
import {supplementLabel} from './illustrations/supplement-label.ts'
import {patternDrawings} from './illustrations/symptom-patterns.ts'
import {threeMechanisms} from './illustrations/three-mechanisms.ts'

const named = (kind: string, drawings: Record<string, string>) =>
  Object.fromEntries(Object.entries(drawings).map(([key, svg]) => [`${kind}-${key}.png`, svg]))

/** Every drawing of the demonstration content as SVG, by the name of its PNG file. */
export const illustrations: Readonly<Record<string, string>> = {
  'acne-sugar-milk.png': acneSugarMilk,
  'broth-and-glutamine.png': brothAndGlutamine,
  'eczema-trials.png': eczemaTrials,
  'evidence-grades.png': evidenceGrades,
  'fermented-and-probiotic.png': fermentedAndProbiotic,
  'gut-lining.png': gutLining,
  'gut-skin-axis.png': gutSkinAxis,
  'plate-of-fibre.png': plateOfFibre,
  'psoriasis-and-bowel.png': psoriasisAndBowel,
  'rosacea-numbers.png': rosaceaNumbers,
  'skin-and-wheat.png': skinAndWheat,
  'sleep-stress-movement.png': sleepStressMovement,
  'supplement-label.png': supplementLabel,
  'three-mechanisms.png': threeMechanisms,
  ...named('food', foodDrawings),
  ...named('pattern', patternDrawings),
}

/** A drawing as it was written. */
export interface Drawing {
  /** What the seed calls it: gut-lining.png. */
  name: string
  /** What an export calls it, by its bytes and size: 0f3a…-1600x900.png. */
  file: string
  hash: string
}

/** Writes every drawing into the folder as a PNG 1600 pixels wide; makes the folder if it is not there. */
export async function renderIllustrations(folder: string): Promise<Drawing[]> {
  await mkdir(folder, {recursive: true})
  const drawings: Drawing[] = []
  for (const [name, svg] of Object.entries(illustrations)) {
    const drawing = sharp(Buffer.from(svg), {density: 96}).resize(1600).png({compressionLevel: 9})
    const {data, info} = await drawing.toBuffer({resolveWithObject: true})
    const hash = createHash('sha1').update(data).digest('hex')
    const file = `${hash}-${info.width}x${info.height}.png`
    await writeFile(path.join(folder, file), data)
    drawings.push({name, file, hash})
  }
  return drawings
}
