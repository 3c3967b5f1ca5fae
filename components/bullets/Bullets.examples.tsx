import {Bullets} from './Bullets.tsx'

export const examples = {'lists points': <Bullets items={['sore, deep lumps', 'oily skin']} />}
